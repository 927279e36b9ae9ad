extension Document {
  /// What applied when, earliest first, as far as it is known at `asOf`: of every day up to `asOf` what `Timeline` says
  /// of that day; of later days what `asOf` knows to come. Before the first there is nothing.
  package func spells(asOf: CivilDate) -> [Spell] {
    var sweep = Sweep(self, asOf: asOf)
    var spells: [Spell] = []
    for date in sweep.dates {
      let spell = sweep.advance(to: date)
      if let last = spells.last, last.standing == spell.standing, last.unkept == spell.unkept { continue }
      spells.append(spell)
    }
    return spells
  }
}

/// Goes once through the days on which something changes.
private struct Sweep {
  /// From when a revision is known, when it takes effect, and when it was called off.
  private struct Course {
    let published: CivilDate
    /// Nil where the document was withdrawn before.
    let start: CivilDate?
    let end: CivilDate?
  }

  /// In order.
  let dates: [CivilDate]
  private let versions: [Version]
  private let courses: [Course]
  private let withdrawal: CivilDate?
  private let history: [HistoryRow]
  /// The indices of the revisions that take effect on a day.
  private let starts: [CivilDate: [Int]]
  private var isInForce: [Bool]
  /// The highest version that is in force.
  private var current: Int?

  init(_ document: Document, asOf: CivilDate) {
    let control = document.control
    let calledOff = Dictionary(control.cancelled.map { ($0.version, $0.date) }) { first, _ in first }
    let known = document.revisions.filter { revision in
      let isPublishable = calledOff[revision.version].map { $0 >= revision.record.published } ?? true
      return isPublishable && revision.record.published <= asOf
    }
    let withdrawal = control.withdrawn.flatMap { $0.date <= asOf ? $0.date : nil }
    let courses = known.map { revision in
      let record = revision.record
      let isTooLate = withdrawal.map { record.effective > $0 } ?? false
      let end = calledOff[revision.version].flatMap { $0 <= asOf ? $0 : nil }
      return Course(
        published: record.published, start: isTooLate ? nil : max(record.published, record.effective), end: end)
    }
    self.courses = courses
    versions = known.map(\.version)
    history = control.history.filter { $0.approved <= asOf }
    self.withdrawal = withdrawal
    starts = courses.enumerated().reduce(into: [:]) { starts, course in
      if let start = course.element.start { starts[start, default: []].append(course.offset) }
    }
    isInForce = Array(repeating: false, count: known.count)
    let days: [CivilDate?] = courses.flatMap { [$0.published, $0.start, $0.end] } + history.map(\.approved)
    dates = Set((days + [withdrawal]).compactMap { $0 }).sorted()
  }

  /// - Parameter date: the next of `dates`.
  mutating func advance(to date: CivilDate) -> Spell {
    for index in starts[date] ?? [] {
      isInForce[index] = true
      current = max(current ?? index, index)
    }
    while let index = current, !isInForce[index] || isOver(index, on: date) { current = index > 0 ? index - 1 : nil }
    let version = current.map { versions[$0] }
    if let withdrawal, withdrawal <= date { return Spell(from: date, standing: .withdrawn(version)) }
    let unkept = unkept(on: date)
    if let version { return Spell(from: date, standing: .inForce(version), unkept: unkept) }
    let announced = courses.indices.first { courses[$0].published <= date && !isOver($0, on: date) }
    return Spell(
      from: date, standing: announced.map { .announced(versions[$0]) } ?? .noText, unkept: unkept)
  }

  private func isOver(_ index: Int, on date: CivilDate) -> Bool { courses[index].end.map { $0 <= date } ?? false }

  /// Of the rows approved by then that come after the revision in force, the last.
  private func unkept(on date: CivilDate) -> HistoryRow? {
    var last: HistoryRow?
    for row in history where row.approved <= date && row.approved >= last?.approved ?? row.approved && isLater(row) {
      last = row
    }
    return last
  }

  /// Than the revision in force: by version, or, where the row has none, by date.
  private func isLater(_ row: HistoryRow) -> Bool {
    guard let current else { return true }
    return row.version.map { $0 > versions[current] } ?? (row.approved > courses[current].start ?? row.approved)
  }
}
