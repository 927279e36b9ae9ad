package import Diagnostics

extension Rule {
  package static let materialWithoutSummary = Rule(
    "material-without-summary", .error, .form,
    summary: "a material revision has no summary for readers",
    explanation: """
      Readers must be told of a material change in a way that they notice and understand, not left to find it in the \
      text (WP260 rev.01, 29-31). The summary is what pages and feeds tell them.
      """,
    remedy: "Add 'summary': what changes for readers, in a few plain sentences.",
    wrong: """
      nature: material
      change: New purpose
      """,
    right: """
      nature: material
      change: New purpose
      summary: |
        From 1 May we also use the e-mail address you gave us to announce maintenance.
      """)
}

enum MaterialWithoutSummary: RecordCheck {
  static let rule = Rule.materialWithoutSummary

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    document.revisions.compactMap { finding($0.record.nature, $0.record.summary, in: $0.places) }
      + document.drafts.compactMap { finding($0.nature, $0.summary, in: $0.places) }
  }

  private static func finding(_ nature: Nature?, _ summary: String, in places: Places) -> Finding? {
    guard places.areRead("nature", "summary"), nature == .material, summary.allSatisfy(\.isWhitespace) else {
      return nil
    }
    return places.finding(
      rule, "a 'material' change has no summary for readers", help: "add 'summary': what changes for readers",
      at: places.has("summary") ? "summary" : "nature")
  }
}
