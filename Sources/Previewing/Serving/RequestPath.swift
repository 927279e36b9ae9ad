/// The path of a request, made sure to be one that a file of the site can have.
enum RequestPath {
  /// The path below the site's root that a request names: of `/privacy-policy/` that is `privacy-policy/`, of `/` nothing.
  ///
  /// Nil for what can name no file: without `/` in front, with a malformed escape, or not UTF-8. What `..`, `//` and
  /// control characters name is left to `OutputPath`, which no such path is.
  ///
  /// - Parameter target: as the request has it, without its query (RFC 3986, 3.3).
  static func decode(_ target: String) -> String? {
    guard target.utf8.first == UInt8(ascii: "/") else { return nil }
    var bytes: [UInt8] = []
    var rest = target.utf8.dropFirst()
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
