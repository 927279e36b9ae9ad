/// A tag that gives a place an id: `<a name="x">`, `<a id='x'/>`.
struct Anchor: Hashable {
  let id: String
  /// The tag's length in bytes, with the `</a>` that follows at once.
  let length: Int

  /// Nil where the bytes do not begin with such a tag, or where it also leads somewhere.
  init?(_ html: ArraySlice<UInt8>) {
    guard html.count >= 3, html.prefix(2).map({ $0 | 0x20 }) == Array("<a".utf8).map({ $0 | 0x20 }),
      html.dropFirst(2).first.map({ $0 <= 0x20 }) == true, let end = html.firstIndex(of: UInt8(ascii: ">")),
      end - html.startIndex < 200
    else { return nil }
    let tag = String(decoding: html[html.startIndex..<end], as: UTF8.self)
    guard !tag.lowercased().contains("href"), let id = Self.id(in: tag) else { return nil }
    self.id = id
    var length = end + 1 - html.startIndex
    if html[(end + 1)...].prefix(4).map({ $0 | 0x20 }) == Array("</a>".utf8).map({ $0 | 0x20 }) { length += 4 }
    self.length = length
  }

  private static func id(in tag: String) -> String? {
    let lowered = tag.lowercased()
    for key in ["name", "id"] {
      guard let range = lowered.firstRange(of: " \(key)=") else { continue }
      let written = tag[range.upperBound...]
      let quote = written.first.flatMap { $0 == "\"" || $0 == "'" ? $0 : nil }
      let value =
        quote.map { quote in written.dropFirst().prefix { $0 != quote } } ?? written.prefix { $0 != " " && $0 != "/" }
      if isIdentifier(value) { return String(value) }
    }
    return nil
  }

  /// Whether a heading can have it: `[A-Za-z0-9][A-Za-z0-9_.:-]*`
  static func isIdentifier(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first, isAlphanumeric(first) else { return false }
    return text.utf8.allSatisfy { isAlphanumeric($0) || [0x2D, 0x2E, 0x3A, 0x5F].contains($0) }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
