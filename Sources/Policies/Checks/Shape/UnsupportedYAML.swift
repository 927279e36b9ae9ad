package import Diagnostics

extension Rule {
  package static let unsupportedYAML = Rule(
    "unsupported-yaml", .error, .form,
    summary: "a record uses a part of YAML that records do without",
    explanation: """
      Anchors, aliases and tags make a value something else than what stands there, and a person who reads the record \
      has to know it. A record says what it means where it says it. Most often one of their signs (& * !) is simply the \
      first letter of a text.
      """,
    remedy: "Put quotes around a text that begins with one of these signs; otherwise write the value out.",
    wrong: "change: *All* sections reviewed",
    right: "change: \"*All* sections reviewed\"")
}

extension Finding {
  /// What of YAML is not supported.
  enum YAMLFeature {
    case anchor(String), alias(String), tag(String), secondDocument
    case depth(Int)
  }

  static func unsupportedYAML(_ feature: YAMLFeature, in file: SourceFile, at range: SourceRange) -> Finding {
    let quotes = "if it is part of a text, put quotes around the text; otherwise delete it"
    let (message, help) =
      switch feature {
      case .anchor(let name): ("\(quoted("&" + name)) is a YAML anchor, which records do without", quotes)
      case .alias(let name):
        (
          "\(quoted("*" + name)) is a YAML alias, which records do without",
          "if it is part of a text, put quotes around the text; otherwise write the value out"
        )
      case .tag(let name): ("\(quoted(name)) is a YAML tag, which records do without", quotes)
      case .secondDocument: ("a second YAML document begins here", "delete the '---' or '...' line before it")
      case .depth(let limit): ("values are nested more than \(limit) deep", "write them less nested")
      }
    return Finding(.unsupportedYAML, message, help: help, in: file, at: range)
  }
}
