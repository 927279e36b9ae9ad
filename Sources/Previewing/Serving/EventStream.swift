import FlyingSocks

/// Server-sent events (HTML, 9.2), as the bytes of a response without end.
struct EventStream: AsyncBufferedSequence {
  typealias Element = UInt8

  let messages: AsyncStream<[UInt8]>

  /// How long a browser waits before it connects again, in milliseconds.
  private static let retry = 400

  /// The first bytes of a stream.
  static let start = Array("retry: \(retry)\n\n".utf8)
  /// Nothing, to find out whether somebody still listens.
  static let heartbeat = Array(":\n\n".utf8)

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

  func makeAsyncIterator() -> Iterator { Iterator(messages: messages.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var messages: AsyncStream<[UInt8]>.AsyncIterator
    private var rest: ArraySlice<UInt8> = []

    init(messages: AsyncStream<[UInt8]>.AsyncIterator) {
      self.messages = messages
    }

    mutating func next() async -> UInt8? {
      await nextBuffer(suggested: 1)?.first
    }

    mutating func nextBuffer(suggested count: Int) async -> ArraySlice<UInt8>? {
      while rest.isEmpty {
        guard let message = await messages.next() else { return nil }
        rest = message[...]
      }
      defer { rest = rest.dropFirst(count) }
      return rest.prefix(count)
    }
  }
}
