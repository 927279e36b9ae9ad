package import Diagnostics

extension Rule {
  package static let missingTemplateValue = Rule(
    "missing-template-value", .error, .form,
    summary: "a template asks for a value that the page does not have",
    explanation: "Mustache prints nothing for an unknown name, so a misspelt one would leave a hole in every page.",
    remedy: "Correct the name, or remove the tag.",
    wrong: "{{page.titel}}", right: "{{page.title}}")
}

enum MissingTemplateValue {
  /// At the first tag, in any template, that asks for the name.
  static func finding(_ name: String, on page: String, among files: [SourceFile]) -> Finding {
    let message = "the page '\(page)' has no value named '\(name)'"
    for file in files {
      for number in 1...file.lineCount {
        let line = file.line(number)
        guard let tag = line.firstRange(of: "{{"), line.contains(name) else { continue }
        guard let range = line[tag.lowerBound...].firstRange(of: name) else { continue }
        let column = line[..<range.lowerBound].unicodeScalars.count + 1
        let end = column + name.unicodeScalars.count
        return Finding(
          .missingTemplateValue, message, help: "correct the name, or remove the tag", in: file,
          at: SourceRange(.init(line: number, column: column), .init(line: number, column: end)))
      }
    }
    return Finding(.missingTemplateValue, message, help: "correct the name, or remove the tag", path: "templates")
  }
}
