package import Diagnostics

extension Rule {
  package static let unapprovedTranslation = Rule(
    "unapproved-translation", .warning, .record,
    summary: "a translation has no approval and is not published",
    explanation: """
      A translation is written in the file that it will have, '2.2.fr.md', and is a draft until somebody who reads both \
      languages has approved it. Any role of organization.yml can; the original's approvers approved the original, whose \
      text prevails.
      """,
    remedy: "`codicil approve ID --language fr --by ROLE` records the approval and seals the file.")
}

enum UnapprovedTranslation: RecordCheck {
  static let rule = Rule.unapprovedTranslation

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    document.translations.filter { !$0.isIssued }.map { translation in
      translation.places.finding(
        rule,
        "the translation of '\(translation.version)' into '\(translation.language)' has no approval and is not published",
        help: "when it is finished: codicil approve \(document.id) --language \(translation.language) --by ROLE",
        at: translation.places.has("approvals") ? "approvals" : "version")
    }
  }
}
