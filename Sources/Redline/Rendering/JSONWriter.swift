/// Writes JSON (RFC 8259) piece by piece, keys in the order given: large lists never become a tree of values first.
struct JSONWriter {
  /// UTF-8.
  private(set) var bytes: [UInt8] = []
  /// How many objects and arrays the present one stands in, itself included.
  private var depth = 0
  /// Whether the present object or array is on one line, and whether it has anything yet.
  private var isCompact = true
  private var isEmpty = true
  private var isAfterKey = false

  /// - Parameter capacity: how many bytes to expect.
  init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  mutating func object(isCompact: Bool = true, _ body: (inout JSONWriter) -> Void) {
    group("{", "}", isCompact, body)
  }

  mutating func array(isCompact: Bool = true, _ body: (inout JSONWriter) -> Void) {
    group("[", "]", isCompact, body)
  }

  mutating func key(_ name: StaticString) {
    separate()
    append("\"")
    append(name)
    append("\": ")
    isAfterKey = true
  }

  mutating func value(_ number: Int) {
    separate()
    var digits = String(number)
    digits.withUTF8 { bytes.append(contentsOf: $0) }
  }

  mutating func value(_ string: String) {
    separate()
    append("\"")
    var string = string
    string.withUTF8 { escape($0) }
    append("\"")
  }

  /// A string in UTF-8.
  mutating func value(utf8 text: ArraySlice<UInt8>) {
    separate()
    append("\"")
    text.withUnsafeBufferPointer { escape($0) }
    append("\"")
  }

  /// A string of several parts in UTF-8.
  mutating func value(utf8 parts: [ArraySlice<UInt8>]) {
    separate()
    append("\"")
    for part in parts { part.withUnsafeBufferPointer { escape($0) } }
    append("\"")
  }

  /// A whole value that was written before.
  mutating func value(written value: [UInt8]) {
    separate()
    bytes += value
  }

  mutating func field(_ name: StaticString, _ value: String) {
    key(name)
    self.value(value)
  }

  mutating func field(_ name: StaticString, _ value: Int) {
    key(name)
    self.value(value)
  }

  mutating func field(_ name: StaticString, _ values: [String]) {
    key(name)
    self.values(values)
  }

  /// An array of strings.
  mutating func values(_ values: [String]) {
    array { writer in
      for value in values { writer.value(value) }
    }
  }

  private mutating func group(
    _ start: StaticString, _ end: StaticString, _ isCompact: Bool, _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    append(start)
    let outer = self.isCompact
    (self.isCompact, isEmpty, depth) = (isCompact, true, depth + 1)
    body(&self)
    depth -= 1
    if !isCompact, !isEmpty { breakLine() }
    append(end)
    (self.isCompact, isEmpty) = (outer, false)
  }

  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    guard depth > 0 else { return }
    if !isEmpty { append(isCompact ? ", " : ",") }
    isEmpty = false
    if !isCompact { breakLine() }
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a string's bytes; what needs no escape in whole stretches.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices where text[index] < 0x20 || text[index] == 0x22 || text[index] == 0x5C {
      bytes.append(contentsOf: text[start..<index])
      bytes += Self.escape(for: text[index]).utf8
      start = index + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  private static func escape(for byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case 0x0A: "\\n"
    case 0x09: "\\t"
    case 0x0D: "\\r"
    default: "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))"
    }
  }
}
