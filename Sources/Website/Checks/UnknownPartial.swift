package import Diagnostics

extension Rule {
  package static let unknownPartial = Rule(
    "unknown-partial", .error, .form,
    summary: "a template includes a partial that does not exist",
    explanation: "Mustache renders an unknown partial as nothing, so part of every page would be gone without a word.",
    remedy: "Correct the partial's name, or add its file to the templates.",
    wrong: "{{> legnd}}", right: "{{> legend}}")
}

enum UnknownPartial {
  static func finding(_ tag: TemplateTag, in file: SourceFile, known: Set<String>) -> Finding {
    Finding(
      .unknownPartial, "no template is named '\(tag.name)'", help: Spelling.help(for: tag.name, among: known.sorted()),
      in: file, at: file.range(tag.bytes))
  }
}
