import Diagnostics

/// Reads the keys of one mapping, each declared where it is read: its name, its shape, and what it means.
///
/// A function that reads a mapping asks for every key it knows, whatever the others hold. So the same function, run
/// without a file, lists the keys for schemas, and what it does not ask for is unknown.
struct MappingReader {
  private let entries: [YAMLNode.Entry]
  private let subject: String
  /// Where what is missing is reported.
  private let range: SourceRange?
  /// Nil where nothing is read.
  private let context: ValueContext?
  private var names: [String] = []
  /// Required keys that are not there.
  private var missing: [(name: String, meaning: String)] = []
  private var keys: [KeySchema] = []

  init(_ entries: [YAMLNode.Entry], of subject: String, at range: SourceRange?, in context: ValueContext) {
    self.entries = entries
    self.subject = subject
    self.range = range
    self.context = context
  }

  /// Reads nothing: for listing keys, and for what a model has where nothing can be read.
  init() {
    entries = []
    subject = ""
    range = nil
    context = nil
  }

  /// The keys that a reading function asks for.
  static func keys<Value>(of read: (inout MappingReader) -> Value) -> [KeySchema] {
    var reader = MappingReader()
    _ = read(&reader)
    return reader.keys
  }

  /// A key that must be there; nil where it is not, or after reporting why it cannot be read.
  mutating func required<Value>(_ name: String, _ shape: ValueShape<Value>, _ meaning: String) -> Value? {
    declare(name, shape, isRequired: true, meaning)
    guard let context else { return nil }
    let below = context.below(name, key: name)
    guard let entry = entry(name) else {
      missing.append((name, meaning))
      return nil
    }
    guard !entry.value.isEmpty else {
      return below.refuse(.emptyValue(name, meaning: meaning, in: context.file, at: entry.keyRange))
    }
    return shape.read(entry.value, below)
  }

  /// A key that may be left out, or left empty.
  mutating func optional<Value>(_ name: String, _ shape: ValueShape<Value>, _ meaning: String) -> Value? {
    declare(name, shape, isRequired: false, meaning)
    guard let context, let entry = entry(name), !entry.value.isEmpty else { return nil }
    return shape.read(entry.value, context.below(name, key: name))
  }

  /// A key that has no place here for a reason that `finding` gives. Not among the known ones.
  mutating func refused(_ name: String, _ finding: (SourceFile, SourceRange) -> Finding) {
    guard let context, let entry = entry(name) else { return }
    names.append(name)
    context.reading.report(finding(context.file, entry.keyRange))
  }

  /// Whether a key stands here, whatever its value.
  func has(_ name: String) -> Bool { entry(name) != nil }

  /// Reports what is wrong with the value of a key that could be read.
  func report(at name: String, _ finding: (SourceFile, SourceRange) -> Finding) {
    guard let context, let entry = entry(name) else { return }
    context.reading.report(finding(context.file, entry.value.range))
  }

  /// Says that what stands in for a key was made from values that could not be read.
  func markUnread(_ name: String) {
    guard let context else { return }
    context.reading.markUnread(context.below(name).keyPath)
  }

  /// Reports the keys that were not asked for, and those that were and are not there. A misspelt key has one finding,
  /// not also one for the key that it was meant to be.
  func finish() {
    guard let context else { return }
    let absent = names.filter { entry($0) == nil }
    var meant: Set<String> = []
    for entry in entries where !names.contains(entry.key) {
      if let name = Spelling.nearest(to: entry.key, among: absent) {
        meant.insert(name)
        context.reading.markUnread(context.below(name).keyPath)
      }
      context.reading.report(
        .unknownKey(
          entry.key, in: subject, known: absent.isEmpty ? names : absent, in: context.file, at: entry.keyRange))
    }
    for (name, meaning) in missing where !meant.contains(name) {
      context.reading.report(
        .missingKey(name, in: subject, meaning: meaning, in: context.file, at: range),
        unread: context.below(name).keyPath)
    }
  }

  private func entry(_ name: String) -> YAMLNode.Entry? { entries.first { $0.key == name } }

  private mutating func declare<Value>(
    _ name: String, _ shape: ValueShape<Value>, isRequired: Bool, _ meaning: String
  ) {
    names.append(name)
    if context == nil {
      keys.append(KeySchema(name: name, value: shape.schema(), isRequired: isRequired, meaning: meaning))
    }
  }
}

extension YAMLNode {
  /// Nothing, or a text of blanks.
  fileprivate var isEmpty: Bool {
    guard case .scalar(let scalar) = value else { return false }
    return scalar.isNull || scalar.text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }
}
