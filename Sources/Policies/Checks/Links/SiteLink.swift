/// A destination within the site, taken apart: `/privacy-policy/2.2/#retention`, `#retention`, `files/scope.pdf`.
package struct SiteLink: Hashable, Sendable {
  /// Without escapes, query and anchor; empty for an anchor of the same text.
  package let path: String
  /// Without escapes and `#`; nil where none is written.
  package let anchor: String?
  private let url: [UInt8]

  /// - Parameter url: relative (RFC 3986, 4.2): without a scheme and a host.
  package init(_ url: some Collection<UInt8>) {
    let path = url.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let rest = url[path.endIndex...]
    self.url = Array(url)
    self.path = Self.unescaped(path)
    anchor = rest.firstIndex(of: UInt8(ascii: "#")).map { Self.unescaped(rest[$0...].dropFirst()) }
  }

  /// As written.
  package var description: String { String(decoding: url, as: UTF8.self) }

  /// The query and the anchor as written, with `?` and `#`.
  var suffix: String {
    String(decoding: url.drop { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }, as: UTF8.self)
  }

  /// Percent-encoded bytes (RFC 3986, 2.1) become themselves; a `%` without two digits stays.
  package static func unescaped(_ text: some Collection<UInt8>) -> String {
    guard text.contains(UInt8(ascii: "%")) else { return String(decoding: text, as: UTF8.self) }
    var bytes = [UInt8]()
    var rest = Array(text)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = hexadecimal(rest.prefix(2)) {
        bytes.append(value)
        rest.removeFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt8? {
    guard digits.count == 2 else { return nil }
    var value: UInt8 = 0
    for digit in digits {
      switch digit {
      case 0x30...0x39: value = value << 4 | (digit - 0x30)
      case 0x41...0x46: value = value << 4 | (digit - 0x37)
      case 0x61...0x66: value = value << 4 | (digit - 0x57)
      default: return nil
      }
    }
    return value
  }
}
