import Diagnostics

/// One step of parsing YAML.
struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case alias(name: String)
    case scalar(text: String, style: Style)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
  }

  enum Style {
    case plain, quoted, block
  }

  var kind: Kind
  /// `&name` before the value.
  var anchor: String?
  /// `!tag` before the value.
  var tag: String?
  var range: SourceRange
}

/// Why YAML could not be parsed, as libyaml puts it.
struct YAMLProblem: Error {
  var problem: String
  var position: SourcePosition
  /// What was being read ("while scanning a quoted scalar") and where that began.
  var context: String
  var contextPosition: SourcePosition
}
