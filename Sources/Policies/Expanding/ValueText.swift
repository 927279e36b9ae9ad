/// A value as Markdown: it reads as it is written in its file, wherever in a text it stands, and is never markup.
struct ValueText {
  private let text: [UInt8]
  private let context: PlacedReference.Context

  init(_ text: String, _ context: PlacedReference.Context) {
    self.text = text.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }
    self.context = context
  }

  /// In the destination of a link, with what would end that encoded; an address in a text as a link (CommonMark 0.30,
  /// 6.5); else as words, with backslashes.
  var bytes: [UInt8] {
    if context.isInDestination { return encoded }
    if !context.isLinkFree, isAddress { return [UInt8(ascii: "<")] + text + [UInt8(ascii: ">")] }
    return escaped
  }

  /// Whether `<…>` makes a link of it.
  private var isAddress: Bool {
    guard text.count <= 500, text.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !Self.endsAddress($0) }) else { return false }
    let text = String(decoding: text, as: UTF8.self)
    return Address.web.accepts(text) || (Address.email.accepts(text) && text.utf8.allSatisfy(Self.isInEmail))
      || ["mailto:", "tel:"].contains { text.hasPrefix($0) && text.utf8.count > $0.utf8.count }
  }

  private static func endsAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "`"): true
    default: false
    }
  }

  private static func isInEmail(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "@.+-_&'".utf8.contains(byte)
    }
  }

  /// RFC 3986, 2.1, of the bytes that have a meaning in a destination.
  private var encoded: [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return text.enumerated().flatMap { index, byte -> [UInt8] in
      switch byte {
      case 0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
        UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "{"):
        [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      case UInt8(ascii: "&") where isEntity(at: index): Array("&amp;".utf8)
      default: [byte]
      }
    }
  }

  private var escaped: [UInt8] {
    var bytes: [UInt8] = []
    let digits = text.prefix { (0x30...0x39).contains($0) }.count
    for (index, byte) in text.enumerated() {
      if isMarkup(byte, at: index, digits: digits) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return bytes
  }

  private func isMarkup(_ byte: UInt8, at index: Int, digits: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "~"),
      UInt8(ascii: "#"), UInt8(ascii: "{"):
      true
    case UInt8(ascii: "&"): isEntity(at: index)
    // Before a link that follows, and behind brackets that stand before.
    case UInt8(ascii: "!"): index == text.count - 1
    case UInt8(ascii: "("), UInt8(ascii: ":"): index == 0
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="): index == 0 && context.isAtLineStart
    case UInt8(ascii: "."), UInt8(ascii: ")"): index == digits && digits > 0 && context.isAtLineStart
    default: false
    }
  }

  /// Whether a character reference (CommonMark 0.30, 2.5) may stand here.
  private func isEntity(at index: Int) -> Bool {
    let rest = text[(index + 1)...].prefix(40)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")), end > rest.startIndex else { return false }
    return rest[..<end].allSatisfy { byte in
      byte == UInt8(ascii: "#") || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
    }
  }
}
