/// Writes JSON (RFC 8259) piece by piece, keys in the order given: large lists never become a tree of values first.
struct JSONWriter {
  /// UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Whether the present object or array is on one line, and whether it has anything yet.
  private var open: [(isCompact: Bool, isEmpty: Bool)] = []
  private var isAfterKey = false

  mutating func object(isCompact: Bool = true, _ body: (inout JSONWriter) -> Void) {
    group("{", "}", isCompact, body)
  }

  mutating func array(isCompact: Bool = true, _ body: (inout JSONWriter) -> Void) {
    group("[", "]", isCompact, body)
  }

  mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes += ": ".utf8
    isAfterKey = true
  }

  mutating func value(_ number: Int) {
    separate()
    bytes += String(number).utf8
  }

  mutating func value(_ string: String) {
    separate()
    quote(string)
  }

  mutating func field(_ name: String, _ value: String) {
    key(name)
    self.value(value)
  }

  mutating func field(_ name: String, _ value: Int) {
    key(name)
    self.value(value)
  }

  mutating func field(_ name: String, _ values: [String]) {
    key(name)
    array { writer in
      for value in values { writer.value(value) }
    }
  }

  private mutating func group(_ start: String, _ end: String, _ isCompact: Bool, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes += start.utf8
    open.append((isCompact, true))
    body(&self)
    let closed = open.removeLast()
    if !closed.isCompact, !closed.isEmpty { breakLine() }
    bytes += end.utf8
  }

  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    guard let last = open.indices.last else { return }
    if !open[last].isEmpty { bytes += (open[last].isCompact ? ", " : ",").utf8 }
    open[last].isEmpty = false
    if !open[last].isCompact { breakLine() }
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: 2 * open.count)
  }

  private mutating func quote(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { text in
      // What needs no escape goes over in whole stretches.
      var start = 0
      for index in text.indices {
        guard let escape = Self.escape(for: text[index]) else { continue }
        bytes += text[start..<index]
        bytes += escape.utf8
        start = index + 1
      }
      bytes += text[start...]
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func escape(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case 0x0A: "\\n"
    case 0x09: "\\t"
    case 0x0D: "\\r"
    case 0..<0x10: "\\u000\(String(byte, radix: 16))"
    case 0x10..<0x20: "\\u00\(String(byte, radix: 16))"
    default: nil
    }
  }
}
