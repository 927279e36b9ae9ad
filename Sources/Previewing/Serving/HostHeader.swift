/// Whether a request means this server by its name. A page elsewhere that has its own host's name lead to 127.0.0.1 (DNS
/// rebinding) could otherwise read drafts through its reader's browser.
enum HostHeader {
  /// - Parameter value: of the header `Host` (RFC 9110, 7.2). Any port will do: it may have been forwarded.
  static func isLoopback(_ value: String?) -> Bool {
    guard let value else { return false }
    var name = value[...]
    if let colon = value.lastIndex(of: ":"), !value.hasSuffix("]") {
      let port = value[value.index(after: colon)...].utf8
      guard port.count <= 5, port.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
      name = value[..<colon]
    }
    return ["localhost", "127.0.0.1", "[::1]"].contains(name.lowercased())
  }
}
