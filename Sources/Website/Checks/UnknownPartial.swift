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
    (1...file.lineCount).flatMap { number -> [Finding] in
      let line = file.line(number)
      return line.ranges(of: "{{>").compactMap { start in
        let rest = line[start.upperBound...]
        let tag = rest.firstRange(of: "}}").map { rest[..<$0.lowerBound] } ?? rest
        let name = String(tag.filter { !$0.isWhitespace })
        guard !known.contains(name) else { return nil }
        let column = line[..<start.lowerBound].unicodeScalars.count + 1
        let end = column + 5 + tag.unicodeScalars.count
        return Finding(
          .unknownPartial, "no template is named '\(name)'", help: Spelling.help(for: name, among: known.sorted()),
          in: file, at: SourceRange(.init(line: number, column: column), .init(line: number, column: end)))
      }
    }
  }
}
