package import Diagnostics

extension Rule {
  package static let unusedTemplate = Rule(
    "unused-template", .warning, .form,
    summary: "a template of the site takes no template's place and is no partial of one",
    explanation: """
      A file in the site folder's templates replaces the built-in template of its name, or is included by another. One with \
      a misspelt name does neither, and the pages stay as they were.
      """,
    remedy: "Correct the file's name; `codicil theme` lists the built-in ones.",
    wrong: "Site/templates/legnd.mustache", right: "Site/templates/legend.mustache")
}

enum UnusedTemplate {
  static func finding(in file: SourceFile) -> Finding {
    let name = Templates.name(of: file.path)
    let known = BuiltIn.templates.map { Templates.name(of: $0.path) }
    return Finding(
      .unusedTemplate, "no page is made with a template named '\(name)'", help: Spelling.help(for: name, among: known),
      in: file, at: nil)
  }
}
