/// Writes text and URLs into HTML, as libcmark does.
package enum HTMLEscaping {
  /// Appends text with `&`, `<`, `>` and `"` escaped, for elements and for attributes in double quotes.
  package static func append(text: ArraySlice<UInt8>, to html: inout [UInt8]) {
    text.withUnsafeBufferPointer { append(text: $0, to: &html) }
  }

  package static func append(text: String, to html: inout [UInt8]) {
    var text = text
    text.withUTF8 { append(text: $0, to: &html) }
  }

  private static func append(text: UnsafeBufferPointer<UInt8>, to html: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < text.count {
      let eight = EightBytes(UnsafeRawBufferPointer(text), at: index, padding: 0x20)
      var found =
        eight.bytes(equalTo: UInt8(ascii: "&")) | eight.bytes(equalTo: UInt8(ascii: "<"))
        | eight.bytes(equalTo: UInt8(ascii: ">")) | eight.bytes(equalTo: UInt8(ascii: "\""))
      while let place = EightBytes.takeFirst(of: &found) {
        html.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index + place]))
        append(entity(for: text[index + place]), to: &html)
        start = index + place + 1
      }
      index += 8
    }
    html.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static func entity(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    default: "&quot;"
    }
  }

  /// Appends a URL for an attribute in double quotes; what a URL cannot hold is percent-encoded, `%` itself stays.
  package static func append(url: ArraySlice<UInt8>, to html: inout [UInt8]) {
    url.withUnsafeBufferPointer { append(url: $0, to: &html) }
  }

  package static func append(url: String, to html: inout [UInt8]) {
    var url = url
    url.withUTF8 { append(url: $0, to: &html) }
  }

  private static func append(url: UnsafeBufferPointer<UInt8>, to html: inout [UInt8]) {
    var start = 0
    for index in url.indices where !canStand(url[index]) {
      html.append(contentsOf: url[start..<index])
      start = index + 1
      switch url[index] {
      case UInt8(ascii: "&"): append("&amp;", to: &html)
      case UInt8(ascii: "'"): append("&#x27;", to: &html)
      case let byte: html += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)]
      }
    }
    html.append(contentsOf: url[start...])
  }

  /// Whether a byte stands in a URL as it is.
  private static func canStand(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3B, 0x3F...0x5A, 0x61...0x7A, 0x23...0x25, 0x28...0x2F, 0x21, 0x3D, 0x5F, 0x7E: true
    default: false
    }
  }

  static func append(_ string: StaticString, to html: inout [UInt8]) {
    html.append(contentsOf: UnsafeBufferPointer(start: string.utf8Start, count: string.utf8CodeUnitCount))
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x37 + value
  }
}
