/// Server-sent events (HTML, 9.2), as the bytes of a response without end.
enum EventStream {
  /// How long a browser waits before it connects again, in milliseconds.
  private static let retry = 400

  /// The first bytes of a stream.
  static let start = Array("retry: \(retry)\n\n".utf8)

  /// An event: each line of its data on a line of its own.
  static func message(_ data: String) -> [UInt8] {
    var bytes: [UInt8] = []
    // Carriage returns end lines too.
    for line in data.utf8.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      bytes += "data: ".utf8
      bytes += line
      bytes.append(0x0A)
    }
    bytes.append(0x0A)
    return bytes
  }
}
