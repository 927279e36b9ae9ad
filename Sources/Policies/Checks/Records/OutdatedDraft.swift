package import Diagnostics

extension Rule {
  package static let outdatedDraft = Rule(
    "outdated-draft", .warning, .record,
    summary: "a draft does not have what was issued since it was begun",
    explanation: """
      A draft's text replaces the whole text of the revision before it. What another draft changed in the meantime would be \
      undone without a word; so approving refuses such a draft. `from` in its record says what it was begun from.
      """,
    remedy: "`codicil revise ID --update` takes over what was issued, and lists the passages that both changed.",
    wrong: """
      from: "2.2"         # but 2.3 is in force
      """,
    right: """
      from: "2.3"
      """)
}

enum OutdatedDraft: RecordCheck {
  static let rule = Rule.outdatedDraft

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    guard document.areEventsRead else { return [] }
    return document.drafts.compactMap { draft in
      guard draft.places.areRead("from", "nature"), let base = draft.base,
        let last = document.issuedSince(draft, on: context.timeline.asOf).last
      else { return nil }
      let option = draft.name.isEmpty ? "" : " --name \(draft.name)"
      return draft.places.finding(
        rule, "the draft is begun from '\(base)', but '\(last.version)' has been issued since",
        help: "take it over: codicil revise \(document.id) --update\(option)",
        at: "from",
        related: [last.places.related("issued since", at: "version")])
    }
  }
}
