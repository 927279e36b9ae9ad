package import Diagnostics

extension Rule {
  package static let contradictingLegend = Rule(
    "contradicting-legend", .error, .text,
    summary: "a date or a version typed into the text is not what the record says",
    explanation: """
      The page would give two dates for one thing: the one typed in the text, and the one that the legend takes from \
      the record. In a draft that is so when the line can only be about an earlier revision.
      """,
    remedy: "Delete the line; the legend is made from the record. If the line is right, mend the record.",
    wrong: """
      # Privacy Policy

      Last updated: 25 May 2018

      We keep log files for ten weeks.
      """,
    right: """
      # Privacy Policy

      We keep log files for ten weeks.
      """)
}

enum ContradictingLegend {
  /// Nil where the line says nothing but what the record says or may come to say.
  static func finding(of line: LegendLine, in text: TextContext) -> Finding? {
    let fault =
      if let revision = text.revision {
        line.items.lazy.compactMap { contradiction(of: $0, to: revision, of: text.document) }.first
      } else {
        text.currentRevision.flatMap { current in
          line.items.lazy.compactMap { contradiction(of: $0, toDraftAfter: current) }.first
        }
      }
    return fault.map { fault in
      text.finding(
        .contradictingLegend, "\(quoted(line.text)) contradicts the record: \(fault)",
        help: "delete the line; the legend is made from the record", at: line.range)
    }
  }

  private static func contradiction(
    of item: LegendItem, to revision: Revision, of document: Document
  ) -> String? {
    let record = revision.record
    switch item {
    case .updated(let date):
      guard revision.isPublishedKnown, revision.isApprovedKnown else { return nil }
      if date.agrees(with: record.published) || record.approved.map(date.agrees) ?? false { return nil }
      return "the revision was published on \(record.published)"
    case .effective(let date):
      return !revision.isEffectiveKnown || date.agrees(with: record.effective)
        ? nil : "the revision is effective from \(record.effective)"
    case .reviewed(let date):
      guard document.isLastReviewKnown else { return nil }
      let reviews = document.control.reviews.map(\.date) + [record.published] + (record.approved.map { [$0] } ?? [])
      return reviews.contains(where: date.agrees) ? nil : "no review has this date"
    case .version(let version):
      if Version(version) == revision.version || version == record.published.description { return nil }
      return "this is revision \(revision.version)"
    }
  }

  /// What is issued later is never dated before what is in force, and never numbered below it.
  private static func contradiction(of item: LegendItem, toDraftAfter current: Revision) -> String? {
    let record = current.record
    switch item {
    case .updated(let date):
      return current.isPublishedKnown && date.isBefore(record.published)
        ? "revision \(current.version) was published on \(record.published), and this draft comes later" : nil
    case .effective(let date):
      return current.isEffectiveKnown && date.isBefore(record.effective)
        ? "revision \(current.version) is effective from \(record.effective), and this draft comes later" : nil
    case .reviewed: return nil
    case .version(let version):
      guard let version = Version(version), version.scheme == current.version.scheme, version <= current.version else {
        return nil
      }
      return "revision \(current.version) is in force, and this draft comes later"
    }
  }
}
