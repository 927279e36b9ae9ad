package import Diagnostics

extension Rule {
  package static let missingOwner = Rule(
    "missing-owner", .warning, .settings,
    summary: "a document has no owner",
    explanation:
      "Somebody has to keep a document true. Only a document that was imported may lack its owner for a while.",
    remedy: "Name the role that is responsible: `owner: dpo`.")
}

extension Finding {
  static func missingOwner(in file: SourceFile) -> Finding {
    Finding(
      .missingOwner, "the document has no owner", help: "add 'owner': a role of organization.yml", in: file, at: nil)
  }
}
