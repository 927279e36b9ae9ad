package import Diagnostics

extension Rule {
  package static let incompleteDraft = Rule(
    "incomplete-draft", .note, .record,
    summary: "a draft's record lacks what its approval will ask for",
    explanation: """
      A draft may be begun without a record. To be approved it needs a nature, from which its version follows, a change \
      for the record of changes, and an author.
      """,
    remedy: "Fill in the keys before the draft is approved.",
    wrong: """
      title: Privacy Policy
      """,
    right: """
      title: Privacy Policy
      nature: clarification
      change: Plainer words on retention
      author: Data Protection Officer
      """)
}

enum IncompleteDraft: RecordCheck {
  static let rule = Rule.incompleteDraft

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    document.drafts.compactMap { draft in
      let keys = [
        ("nature", draft.nature == nil), ("change", draft.change.isEmpty), ("author", draft.author == nil),
      ]
      let missing = keys.filter { key, isMissing in isMissing && draft.places.areRead(key) }.map { "'\($0.0)'" }
      guard !missing.isEmpty else { return nil }
      return draft.places.finding(
        rule, "the draft's record lacks \(enumeration(missing))", help: "fill it in before the draft is approved",
        at: "title")
    }
  }
}
