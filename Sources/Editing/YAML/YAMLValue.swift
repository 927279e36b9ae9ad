/// A value to be written into a YAML file.
package indirect enum YAMLValue: Hashable, Sendable {
  /// A text of one line or more; quoted where it needs to be.
  case text(String)
  /// A text that is always quoted, such as a version, which YAML might take for a number.
  case quoted(String)
  /// What is written as it is: a date, a number, `true`.
  case plain(String)
  case list([YAMLValue])
  case mapping([Member])

  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: YAMLValue

    package init(_ key: String, _ value: YAMLValue) {
      self.key = key
      self.value = value
    }
  }
}
