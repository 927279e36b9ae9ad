extension Timeline {
  /// A line of the record of changes: a published revision, or one whose text is not archived. What is nil was not
  /// recorded.
  package struct Row: Sendable {
    package var version: Version?
    package var nature: Nature?
    package var change: String
    package var author: String?
    /// The day of the last approval.
    package var approved: CivilDate?
    package var published: CivilDate?
    package var status: Status?
    /// Whether there is a revision with its own record; false for a row of the history.
    package var isRevision: Bool
    package var removal: Event?

    /// Whether the text can be read: archived, and not removed.
    package var hasText: Bool { isRevision && removal == nil }

    /// Whether it has a page: that of a text that had to go says so.
    package var hasPage: Bool { isRevision || (removal != nil && version != nil) }
  }

  /// What is recorded of a row's revision; nil for a row of the history. Rows do not hold it, since there are many of them.
  package func record(of row: Row) -> Record? {
    guard row.isRevision, let version = row.version else { return nil }
    return revisions[boundary { $0 < version }].record
  }

  /// Published revisions whose text had to go and whose record is a row of the history.
  package var removedRows: [(version: Version, row: Row, removal: Event)] {
    rows.compactMap { row in
      guard !row.isRevision, let version = row.version, let removal = row.removal else { return nil }
      return (version, row, removal)
    }
  }

  /// Rows with a version in the order of versions; those without one among them by date.
  func rows(withHistory history: [HistoryRow]) -> [Row] {
    let history = history.filter { $0.approved <= asOf }.map(row)
    let numbered = (revisions.map(row) + history.filter { $0.version != nil }).sorted {
      guard let left = $0.version, let right = $1.version else { return false }
      return left < right
    }
    let unnumbered = history.filter { $0.version == nil }.enumerated()
      .sorted { (day($0.element), $0.offset) < (day($1.element), $1.offset) }.map(\.element)

    var rows = [Row]()
    rows.reserveCapacity(numbered.count + unnumbered.count)
    var next = unnumbered[...]
    for row in numbered {
      while let candidate = next.first, day(candidate) <= day(row) {
        rows.append(candidate)
        next = next.dropFirst()
      }
      rows.append(row)
    }
    rows += next
    rows.reverse()
    return rows
  }

  private func day(_ row: Row) -> CivilDate { row.approved ?? row.published ?? asOf }

  private func row(_ revision: Revision) -> Row {
    let record = revision.record
    return Row(
      version: revision.version, nature: record.nature, change: record.change, author: record.author,
      approved: record.approved, published: record.published, status: status(of: revision.version),
      isRevision: true, removal: removal(of: revision.version))
  }

  /// Once a revision is in force, what went before it is superseded; until then nobody recorded what was.
  private func row(_ history: HistoryRow) -> Row {
    Row(
      version: history.version, nature: history.nature, change: history.change, author: history.author,
      approved: history.approved, status: current == nil ? nil : .superseded,
      isRevision: false, removal: history.version.flatMap(removal(of:)))
  }
}
