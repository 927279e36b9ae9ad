/// Writes text and URLs into HTML, as libcmark does.
package enum HTMLEscaping {
  /// Appends text with `&`, `<`, `>` and `"` escaped, for elements and for attributes in double quotes.
  package static func append(text: some Collection<UInt8>, to html: inout [UInt8]) {
    withBytes(of: text) { append(text: $0, to: &html) }
  }

  private static func withBytes(of text: some Collection<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if text.withContiguousStorageIfAvailable(body) == nil { Array(text).withUnsafeBufferPointer(body) }
  }

  private static func append(text: UnsafeBufferPointer<UInt8>, to html: inout [UInt8]) {
    var start = 0
    for index in text.indices {
      let entity: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\""): entity = "&quot;"
      default: continue
      }
      html.append(contentsOf: text[start..<index])
      append(entity, to: &html)
      start = index + 1
    }
    html.append(contentsOf: text[start...])
  }

  /// Appends a URL for an attribute in double quotes; what a URL cannot hold is percent-encoded, `%` itself stays.
  package static func append(url: some Collection<UInt8>, to html: inout [UInt8]) {
    withBytes(of: url) { append(url: $0, to: &html) }
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
