package import Diagnostics

extension Rule {
  package static let lineBreak = Rule(
    "line-break", .error, .form,
    summary: "a value that must be one line has more",
    explanation: "Titles and changes are cells of tables, lines of feeds and names of pages, where no line can break.",
    remedy: "Write it as one line; what needs more room belongs in `summary`.")
}

extension Finding {
  static func lineBreak(_ key: String, in file: SourceFile, at range: SourceRange) -> Finding {
    let help = key == "change" ? "write one line, and the rest under 'summary'" : "write it as one line"
    return Finding(.lineBreak, "'\(key)' has more than one line", help: help, in: file, at: range)
  }
}
