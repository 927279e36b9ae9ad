/// Where readers say whether a page was helpful; what they answer never passes through the site.
package enum Feedback: Hashable, Sendable {
  /// An e-mail address.
  case email(String)
  /// A page elsewhere, which is told the page and the answer.
  case form(String)

  /// The address that a reader's answer leads to.
  ///
  /// - Parameters:
  ///   - page: the absolute address of the page.
  ///   - subject: what the page is, in words.
  package func address(isHelpful: Bool, page: String, subject: String) -> String {
    let answer = isHelpful ? "yes" : "no"
    switch self {
    case .email(let address):
      return "mailto:\(address)?subject=\(Self.encoded("\(subject): \(answer)"))&body=\(Self.encoded(page))"
    case .form(let url):
      let separator = url.contains("?") ? "&" : "?"
      return "\(url)\(separator)page=\(Self.encoded(page))&helpful=\(answer)"
    }
  }

  /// All but unreserved characters percent-encoded (RFC 3986, 2.3).
  private static func encoded(_ text: String) -> String {
    text.utf8.reduce(into: "") { encoded, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x30...0x39,
        UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
  }
}
