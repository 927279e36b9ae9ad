package import Diagnostics

extension Rule {
  package static let unknownPartial = Rule(
    "unknown-partial", .error, .form,
    summary: "a template includes a partial that does not exist",
    explanation: "Mustache renders an unknown partial as nothing, so part of every page would be gone without a word.",
    remedy: "Correct the partial's name, or add its file to the templates.",
    wrong: "{{> legnd}}", right: "{{> legend}}")
}

/// Finds `{{> name}}` tags that name no template.
enum UnknownPartial {
  static func findings(in file: SourceFile, known: Set<String>) -> [Finding] {
    partials(in: file).filter { !known.contains($0.name) }.map { name, range in
      Finding(
        .unknownPartial, "no template is named '\(name)'", help: Spelling.help(for: name, among: known.sorted()),
        in: file, at: range)
    }
  }

  /// The partials that a template includes, with their tags' places.
  static func partials(in file: SourceFile) -> [(name: String, range: SourceRange)] {
    (1...file.lineCount).flatMap { number in
      let line = file.line(number)
      return line.ranges(of: "{{>").map { start in
        let rest = line[start.upperBound...]
        let tag = rest.firstRange(of: "}}").map { rest[..<$0.lowerBound] } ?? rest
        let column = line[..<start.lowerBound].unicodeScalars.count + 1
        let end = column + 5 + tag.unicodeScalars.count
        let range = SourceRange(.init(line: number, column: column), .init(line: number, column: end))
        return (String(tag.filter { !$0.isWhitespace }), range)
      }
    }
  }
}
