/// Writes JSON (RFC 8259) piece by piece, keys in the order given: large lists never become a tree of values first.
struct JSONWriter {
  private(set) var text = ""
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
    text += ": "
    isAfterKey = true
  }

  mutating func value(_ number: Int) {
    separate()
    text += String(number)
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
    text += start
    open.append((isCompact, true))
    body(&self)
    let closed = open.removeLast()
    if !closed.isCompact, !closed.isEmpty { breakLine() }
    text += end
  }

  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    guard let last = open.indices.last else { return }
    if !open[last].isEmpty { text += open[last].isCompact ? ", " : "," }
    open[last].isEmpty = false
    if !open[last].isCompact { breakLine() }
  }

  private mutating func breakLine() {
    text += "\n" + String(repeating: "  ", count: open.count)
  }

  private mutating func quote(_ string: String) {
    text += "\""
    defer { text += "\"" }
    let isPlain = string.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    guard !isPlain else { return text += string }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
