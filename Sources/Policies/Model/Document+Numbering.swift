/// How approving numbers a draft.
extension Document {
  /// The version that a draft gets when it is approved.
  ///
  /// A first text is 1.0. A material change raises the first number of the version that the draft was begun from, a
  /// substantive one or a clarification the second, an editorial one the third; what is taken is passed over. Versions that are
  /// dates are the day of approval; on a day that has one already, and below a revision that waits, with a counter.
  package func nextVersion(for nature: Nature, from base: Version?, on day: CivilDate) -> Version? {
    let taken = takenVersions
    guard let last = base ?? lastVersion else {
      return taken.contains(where: { $0.scheme == .date }) ? Version(day.description) : Version("1.0")
    }
    guard last.scheme == .number else { return nextDate(after: last, on: day, taken) }
    let raised = nature.raisedNumber
    var numbers = (0...raised).map { last[$0] }
    while true {
      numbers[raised] += 1
      let text = (raised == 0 ? numbers + [0] : numbers).map(String.init).joined(separator: ".")
      guard let version = Version(text) else { return nil }
      if !taken.contains(version) { return version }
    }
  }

  /// What no draft can be numbered any more, also where it was cancelled or has no archived text.
  package var takenVersions: Set<Version> {
    Set(revisions.map(\.version) + control.history.compactMap(\.version) + control.removed.map(\.version))
      .union(control.cancelled.map(\.version))
  }

  /// The highest version that was not cancelled.
  package var lastVersion: Version? {
    revisionsNotCancelled.last?.version ?? control.history.compactMap(\.version).max()
  }

  /// The revisions that a draft was not begun from and whose changes it would undo: what is in force since, and what
  /// waits below the number that the draft would get.
  package func issuedSince(_ draft: Draft, on day: CivilDate) -> [Revision] {
    // Drafts written by hand need not say what they were begun from.
    guard let base = draft.base else { return [] }
    let later = revisionsNotCancelled.filter { base < $0.version }
    let next = draft.nature.flatMap { nextVersion(for: $0, from: base, on: day) }
    return later.filter { revision in
      revision.record.effective <= day || next.map { revision.version < $0 } ?? false
    }
  }

  private func nextDate(after last: Version, on day: CivilDate, _ taken: Set<Version>) -> Version? {
    let waits = revisionsNotCancelled.contains { $0.version > last && $0.record.effective > day }
    let stem = waits ? String(last.description.prefix(10)) : day.description
    let candidates = [stem] + (2...999).map { "\(stem).\($0)" }
    return candidates.lazy.compactMap { Version($0) }.first { !taken.contains($0) && $0 > last }
  }
}

extension Nature {
  /// The index of the number that it raises.
  fileprivate var raisedNumber: Int {
    switch self {
    case .material, .initial: 0
    case .substantive, .clarification: 1
    case .editorial: 2
    }
  }
}
