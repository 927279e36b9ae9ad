import Markdown

/// Writes JSON (RFC 8259) piece by piece, keys in the order given: large lists never become a tree of values first.
struct JSONWriter: ~Copyable {
  private var buffer: ByteBuffer
  /// How many objects and arrays the present one stands in, itself included.
  private var depth = 0
  /// Whether the present object or array is on one line, and whether it has anything yet.
  private var isCompact = true
  private var isEmpty = true
  private var isAfterKey = false

  /// - Parameter capacity: how many bytes to expect.
  init(capacity: Int = 0) {
    buffer = ByteBuffer(capacity: capacity)
  }

  /// What has been written, in UTF-8.
  var bytes: [UInt8] { buffer.bytes }

  /// Ends the text with a line feed.
  mutating func endText() { buffer.append(0x0A) }

  mutating func object(isCompact: Bool = true, _ body: (inout JSONWriter) -> Void) {
    group("{", "}", isCompact, body)
  }

  mutating func array(isCompact: Bool = true, _ body: (inout JSONWriter) -> Void) {
    group("[", "]", isCompact, body)
  }

  mutating func key(_ name: StaticString) {
    separate()
    buffer.append(key: name)
    isAfterKey = true
  }

  mutating func value(_ number: Int) {
    separate()
    buffer.append(decimal: number)
  }

  mutating func value(_ string: String) {
    separate()
    buffer.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { escape($0) }
    buffer.append(UInt8(ascii: "\""))
  }

  /// A string in UTF-8.
  mutating func value(utf8 text: ArraySlice<UInt8>) {
    separate()
    buffer.append(UInt8(ascii: "\""))
    text.withUnsafeBufferPointer { escape($0) }
    buffer.append(UInt8(ascii: "\""))
  }

  /// A string of several parts in UTF-8.
  mutating func value(utf8 parts: [ArraySlice<UInt8>]) {
    separate()
    buffer.append(UInt8(ascii: "\""))
    for part in parts { part.withUnsafeBufferPointer { escape($0) } }
    buffer.append(UInt8(ascii: "\""))
  }

  /// A whole value that was written before.
  mutating func value(written value: [UInt8]) {
    separate()
    value.withUnsafeBufferPointer { buffer.append($0) }
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
    buffer.append(start)
    let outer = self.isCompact
    (self.isCompact, isEmpty, depth) = (isCompact, true, depth + 1)
    body(&self)
    depth -= 1
    if !isCompact, !isEmpty { breakLine() }
    buffer.append(end)
    (self.isCompact, isEmpty) = (outer, false)
  }

  @inline(__always)
  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    guard depth > 0 else { return }
    if !isEmpty { buffer.append(UInt8(ascii: ",")) }
    isEmpty = false
    if !isCompact { breakLine() }
  }

  private mutating func breakLine() {
    buffer.append(0x0A)
    for _ in 0..<2 * depth { buffer.append(0x20) }
  }

  /// Appends a string's bytes; what needs no escape in whole stretches.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      let eight = EightBytes(UnsafeRawBufferPointer(text), at: index, padding: 0x20)
      var found =
        eight.bytes(below: 0x20) | eight.bytes(equalTo: UInt8(ascii: "\"")) | eight.bytes(equalTo: UInt8(ascii: "\\"))
      while let place = EightBytes.takeFirst(of: &found) {
        buffer.append(UnsafeBufferPointer(rebasing: text[start..<index + place]))
        buffer.append(Self.escape(for: text[index + place]))
        start = index + place + 1
      }
      index += 8
    }
    buffer.append(UnsafeBufferPointer(rebasing: text[start...]))
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
