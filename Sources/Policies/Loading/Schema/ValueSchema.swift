/// What a YAML value may be, for messages and schemas: all that is known of it without a file at hand.
indirect enum ValueSchema: Hashable, Sendable {
  /// `pattern` is a regular expression (ECMA 262) that the whole text matches; nil: any text.
  case text(pattern: String?)
  case word([String])
  case boolean
  case number
  case list(of: ValueSchema)
  /// Keys that are known.
  case mapping([KeySchema])
  /// Keys that the writer chooses, each matching a pattern, or one of some words.
  case table(keys: ValueSchema, values: ValueSchema)
  case either([ValueSchema])
}

/// One key of a mapping.
struct KeySchema: Hashable, Sendable {
  var name: String
  var value: ValueSchema
  var isRequired: Bool
  /// Lower case, no full stop: "the document's title, as pages show it".
  var meaning: String
}
