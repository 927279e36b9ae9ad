/// What a YAML value may be, for messages and schemas: all that is known of it without a file at hand.
indirect enum ValueSchema: Hashable, Sendable {
  /// Any text, also one that other YAML readers take for a number or a truth value.
  case text
  /// The same, on one line.
  case line
  /// A text that matches a regular expression (ECMA 262) as a whole.
  case form(String)
  case word([String])
  case boolean
  /// A whole number from 1.
  case number
  case list(of: ValueSchema)
  /// Keys that are known, and what others may hold; nil: there are no others.
  case mapping([KeySchema], others: ValueSchema? = nil)
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
