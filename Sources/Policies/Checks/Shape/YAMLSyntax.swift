package import Diagnostics

extension Rule {
  package static let yamlSyntax = Rule(
    "yaml-syntax", .error, .form,
    summary: "a record is not YAML",
    explanation: """
      Records are written in YAML. Where it cannot be read any further, nothing after that place is known, so nothing \
      else about the record is reported.
      """,
    remedy: """
      Mend the line that the message names. Most often it lacks quotes around a text with ': ' or ' #' in it, a closing \
      quote or bracket, or its first letter does not stand below that of the key above.
      """,
    wrong: "change: Retention: 12 weeks instead of 10",
    right: "change: \"Retention: 12 weeks instead of 10\"")
}

extension Finding {
  /// A parser's complaint in the words of the person who has to mend it.
  static func yamlSyntax(_ problem: YAMLProblem, in file: SourceFile) -> Finding {
    let wording = YAMLComplaint(problem, in: file)
    let position = wording.position
    return Finding(
      .yamlSyntax, wording.message, help: wording.help, in: file,
      at: SourceRange(line: position.line, column: position.column))
  }
}

/// What libyaml's messages mean to a writer, and at which of its two places the fault is to be seen.
private struct YAMLComplaint {
  var message: String
  var help: String
  var position: SourcePosition

  init(_ problem: YAMLProblem, in file: SourceFile) {
    position = min(problem.position, Self.lastPosition(of: file))
    if problem.problem == "found character that cannot start any token" {
      (message, help) = Self.unexpectedCharacter(file, at: problem.position)
    } else if let wording = Self.wordings[problem.problem] {
      message = wording.message
      help = wording.help
      if wording.isAtBeginning { position = problem.contextPosition }
    } else {
      message = "this cannot be read as YAML: \(problem.problem)"
      help = "put quotes around the text, or see `codicil explain yaml-syntax`"
    }
  }

  private struct Wording {
    var message: String
    var help: String
    /// At the beginning of what was being read, not where it broke off.
    var isAtBeginning = false
  }

  /// By what libyaml says.
  private static let wordings: [String: Wording] = [
    "mapping values are not allowed in this context": Wording(
      message: "a second ': ' stands on a line that has its key already",
      help: "put quotes around the text, or begin a new line"),
    "could not find expected ':'": Wording(
      message: "this line is neither 'key: value' nor part of the value above",
      help: "put a ':' and a space after the key, or indent the line if it continues the one above",
      isAtBeginning: true),
    "did not find expected key": Wording(
      message: "this does not stand where a key is expected",
      help: "begin the line below the first letter of the key above, and put quotes around a text with quotes in it"),
    "did not find expected '-' indicator": Wording(
      message: "this does not stand where an item of the list is expected",
      help: "begin each item with '- ', below the one above"),
    "did not find expected ',' or ']'": unclosed("[", "]"),
    "did not find expected ',' or '}'": unclosed("{", "}"),
    "found unexpected end of stream": unclosedQuote,
    "found unexpected document indicator": unclosedQuote,
    "found unknown escape character": unknownEscape,
    "did not find expected hexdecimal number": unknownEscape,
    "block sequence entries are not allowed in this context": Wording(
      message: "a list's '- ' cannot stand here",
      help: "begin the list on a line of its own, or put quotes around a text that begins with '-'"),
    "did not find expected comment or line break": Wording(
      message: "the text of a block ('|' or '>') begins on the line below",
      help: "move it there and indent it, or put quotes around a text that begins with '|' or '>'"),
    "found a tab character that violates indentation": tab,
    "found a tab character where an indentation space is expected": tab,
    "found undefined alias": Wording(message: sign, help: "put quotes around the text"),
    "did not find expected alphabetic or numeric character": Wording(
      message: sign, help: "put quotes around the text", isAtBeginning: true),
    "Maximum nesting level reached, set with yaml_set_max_nest_level())": Wording(
      message: "values are nested too deep", help: "write them less nested"),
    "did not find expected node content": Wording(
      message: "a value is missing here", help: "write the value; if a '[' or '{' is not closed, close it"),
    "but found another document": Wording(
      message: "a second YAML document begins here", help: "delete the '---' or '...' line before it"),
  ]

  private static let sign = "'*' or '&' at the beginning of a value is YAML's sign for an alias or an anchor"
  private static let tab = Wording(message: "a tab stands where the line is indented", help: "indent with spaces")
  private static let unclosedQuote = Wording(
    message: "the quote that begins here is not closed", help: "write the same quote at the end of the text",
    isAtBeginning: true)
  private static let unknownEscape = Wording(
    message: "the '\\' in this text begins nothing that YAML knows",
    help: "use single quotes around the text, or write '\\\\' for a backslash")

  private static func unclosed(_ opening: String, _ closing: String) -> Wording {
    Wording(
      message: "the '\(opening)' that begins here is not closed, or lacks a comma",
      help: "write '\(closing)' after its last item, ',' between two, and quotes around texts that have these signs",
      isAtBeginning: true)
  }

  private static func unexpectedCharacter(_ file: SourceFile, at position: SourcePosition) -> (String, String) {
    let scalar = file.line(position.line).unicodeScalars.dropFirst(position.column - 1).first
    guard let scalar, scalar != "\t" else { return (tab.message, tab.help) }
    return ("a value cannot begin with \(quoted(String(scalar)))", "put quotes around the text")
  }

  /// Of the last character that is not blank, in front matter before its closing line.
  private static func lastPosition(of file: SourceFile) -> SourcePosition {
    let isFrontMatter = file.lineCount > 1 && file.line(file.lineCount).hasPrefix("---")
    let end = isFrontMatter ? file.offset(ofLine: file.lineCount) : file.bytes.count
    return file.position(at: file.bytes[..<end].lastIndex { $0 > 0x20 } ?? 0)
  }
}
