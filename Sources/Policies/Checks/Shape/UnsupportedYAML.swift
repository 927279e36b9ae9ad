package import Diagnostics

extension Rule {
  package static let unsupportedYAML = Rule(
    "unsupported-yaml", .error, .form,
    summary: "a record uses a part of YAML that records do without",
    explanation: """
      Tags and merge keys make a value something else than what stands there; deep nesting and aliases within aliases \
      make a small file stand for an endless one. A record says what it means where it says it.
      """,
    remedy: "Put quotes around a text that begins with '!'; otherwise write the value out.",
    wrong: "change: !important deadlines are shorter",
    right: "change: \"!important deadlines are shorter\"")
}

extension Finding {
  /// What of YAML is not supported.
  enum YAMLFeature {
    case tag(String), mergeKey
    case depth(Int)
    case count(Int)
  }

  static func unsupportedYAML(_ feature: YAMLFeature, in file: SourceFile, at range: SourceRange) -> Finding {
    let (message, help) =
      switch feature {
      case .tag(let name):
        (
          "\(quoted(name)) is taken for a YAML tag, which records do without",
          "put quotes around the text if it is one, or delete the tag"
        )
      case .mergeKey: ("'<<' merges mappings, which records do without", "write the keys out")
      case .depth(let limit): ("values are nested more than \(limit) deep", "write them less nested")
      case .count(let limit): ("the file has more than \(limit) values", "check that it is what its name says")
      }
    return Finding(.unsupportedYAML, message, help: help, in: file, at: range)
  }

  static func tooManyAliases(_ count: Int, in file: SourceFile) -> Finding {
    Finding(
      .unsupportedYAML, "\(count) aliases (*name) could stand for more values than can be read",
      help: "write the values out", in: file, at: nil)
  }
}
