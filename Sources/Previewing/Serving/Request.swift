/// The head of a request, as far as a server needs it that has nothing to take in (RFC 9112).
struct Request: Hashable, Sendable {
  let method: String
  /// What follows the method, without its query.
  let path: String
  /// Without its question mark.
  let query: String
  /// Of the header `Host`.
  let host: String?
  /// Whether no other request can follow on the same connection.
  let isLast: Bool

  /// The most bytes that a head may have.
  static let limit = 32 << 10

  /// Nil where it is malformed.
  ///
  /// - Parameter head: without the empty line that ends it.
  init?(head: some Sequence<UInt8>) {
    let lines = Array(head).split(separator: 0x0A).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
    guard let first = lines.first else { return nil }
    let words = first.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 3, !words[0].isEmpty, !words[1].isEmpty, words[2].hasPrefix("HTTP/1.") else { return nil }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let name = line[..<colon].lowercased()
      // Two hosts could be read as one or the other (RFC 9112, 3.2).
      if name == "host", headers[name] != nil { return nil }
      headers[name] = String(line[line.utf8.index(after: colon)...].drop { $0 == " " || $0 == "\t" })
    }
    let target = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    method = words[0]
    path = String(target[0])
    query = target.count > 1 ? String(target[1]) : ""
    host = headers["host"]
    // What a request brings along is not read, so nothing after it can be understood.
    let hasBody = headers["transfer-encoding"] != nil || headers["content-length"].map { $0 != "0" } ?? false
    isLast = hasBody || words[2] != "HTTP/1.1" || headers["connection"]?.lowercased().contains("close") ?? false
  }
}
