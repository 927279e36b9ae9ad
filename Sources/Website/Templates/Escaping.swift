import Markdown

/// Text as HTML and XML have it, in content and in quoted attributes.
package enum Escaping {
  /// Appends `text` with `&`, `<`, `>`, `"` and `'` as character references. Control characters that neither HTML nor XML
  /// allows (XML 1.0, 2.2) become U+FFFD.
  package static func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &output) }
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < text.count {
      let eight = EightBytes(UnsafeRawBufferPointer(text), at: index, padding: 0x20)
      // `<` and `>` have a harmless `=` between them; of what is below `(` most bytes are spaces.
      var found =
        (eight.bytes(from: 0x3C) & ~eight.bytes(from: 0x3F)) | eight.bytes(equalTo: 0x7F)
        | (eight.bytes(below: 0x28) & ~eight.bytes(equalTo: 0x20))
      while let place = EightBytes.takeFirst(of: &found) {
        guard let reference = reference(for: text[index + place]) else { continue }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index + place]))
        output.append(contentsOf: UnsafeBufferPointer(start: reference.utf8Start, count: reference.utf8CodeUnitCount))
        start = index + place + 1
      }
      index += 8
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: "\u{FFFD}"
    default: nil
    }
  }

  package static func escape(_ text: String) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count + 16)
    append(text, to: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
