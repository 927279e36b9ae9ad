package import Diagnostics

extension Rule {
  package static let misplacedInitial = Rule(
    "misplaced-initial", .error, .record,
    summary: "a revision is called initial that is not the first",
    explanation: """
      'initial' says that there was nothing before. Where the record has a lower version or an earlier row of the \
      history, one of the two is wrong. A revision that was cancelled does not count.
      """,
    remedy: "Give the nature of what changed, or correct the record of the earlier revision.",
    wrong: """
      # beside 1.0.md
      version: "2.0"
      nature: initial
      """,
    right: """
      version: "2.0"
      nature: material
      """)
}

/// Versions decide; where one of two revisions has none, their dates do.
enum MisplacedInitial: RecordCheck {
  static let rule = Rule.misplacedInitial

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    guard document.areEventsRead else { return [] }
    let all = document.recordedRevisions
    let (lowest, earliest) = (all.lowest, all.earliest)
    let earliestUnnumbered = all.filter { $0.version == nil }.earliest

    func first(before revision: RecordedRevision) -> RecordedRevision? {
      if let lowest, lowest.isLower(than: revision) { return lowest }
      let other = revision.version == nil ? earliest : earliestUnnumbered
      return other.flatMap { $0.isEarlier(than: revision) ? $0 : nil }
    }
    let issued = all.filter { $0.nature == .initial }.compactMap { revision in
      first(before: revision).map { finding($0, in: revision.places, at: revision.path("nature")) }
    }
    let drafts = document.drafts.filter { $0.nature == .initial }.compactMap { draft in
      (earliest ?? lowest).map { finding($0, in: draft.places, at: "nature") }
    }
    return issued + drafts
  }

  private static func finding(_ first: RecordedRevision, in places: Places, at keyPath: String) -> Finding {
    places.finding(
      rule, "'initial' is the first revision's nature, but \(first.name) comes before this one",
      help: "give the nature of what changed", at: keyPath,
      related: [first.related("comes before")])
  }
}
