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
    switch problem.problem {
    case "mapping values are not allowed in this context":
      message = "a second ': ' stands on a line that has its key already"
      help = "put quotes around the text, or begin a new line"
    case "could not find expected ':'":
      message = "this line is neither 'key: value' nor part of the value above"
      help = "put a ':' and a space after the key, or indent the line if it continues the one above"
      position = problem.contextPosition
    case "did not find expected key":
      message = "this does not stand where a key is expected"
      help = "begin the line below the first letter of the key above, and put quotes around a text with quotes in it"
    case "did not find expected '-' indicator":
      message = "this does not stand where an item of the list is expected"
      help = "begin each item with '- ', below the one above"
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      let isList = problem.problem.hasSuffix("]'")
      message = "the '\(isList ? "[" : "{")' that begins here is not closed, or lacks a comma"
      help =
        "write '\(isList ? "]" : "}")' after its last item, ',' between two, and quotes around texts that have these signs"
      position = problem.contextPosition
    case "found unexpected end of stream", "found unexpected document indicator":
      message = "the quote that begins here is not closed"
      help = "write the same quote at the end of the text"
      position = problem.contextPosition
    case "found unknown escape character", "did not find expected hexdecimal number":
      message = "the '\\' in this text begins nothing that YAML knows"
      help = "use single quotes around the text, or write '\\\\' for a backslash"
    case "block sequence entries are not allowed in this context":
      message = "a list's '- ' cannot stand here"
      help = "begin the list on a line of its own, or put quotes around a text that begins with '-'"
    case "found character that cannot start any token":
      (message, help) = Self.unexpectedCharacter(file, at: problem.position)
    case "did not find expected comment or line break":
      message = "the text of a block ('|' or '>') begins on the line below"
      help = "move it there and indent it, or put quotes around a text that begins with '|' or '>'"
    case "found undefined alias", "did not find expected alphabetic or numeric character":
      message = "'*' or '&' at the beginning of a value is YAML's sign for an alias or an anchor"
      help = "put quotes around the text"
      if problem.problem != "found undefined alias" { position = problem.contextPosition }
    case "Maximum nesting level reached, set with yaml_set_max_nest_level())":
      message = "values are nested too deep"
      help = "write them less nested"
    case "did not find expected node content":
      message = "a value is missing here"
      help = "write the value; if a '[' or '{' is not closed, close it"
    case "but found another document":
      message = "a second YAML document begins here"
      help = "delete the '---' or '...' line before it"
    default:
      message = "this cannot be read as YAML: \(problem.problem)"
      help = "put quotes around the text, or see `codicil explain yaml-syntax`"
    }
  }

  /// Of the last character that is not blank, in front matter before its closing line.
  private static func lastPosition(of file: SourceFile) -> SourcePosition {
    let isFrontMatter = file.lineCount > 1 && file.line(file.lineCount).hasPrefix("---")
    let end = isFrontMatter ? file.offset(ofLine: file.lineCount) : file.bytes.count
    return file.position(at: file.bytes[..<end].lastIndex { $0 > 0x20 } ?? 0)
  }

  private static func unexpectedCharacter(_ file: SourceFile, at position: SourcePosition) -> (String, String) {
    let scalar = file.line(position.line).unicodeScalars.dropFirst(position.column - 1).first
    guard let scalar, scalar != "\t" else {
      return ("a tab stands where the line is indented", "indent with spaces")
    }
    return ("a value cannot begin with \(quoted(String(scalar)))", "put quotes around the text")
  }
}
