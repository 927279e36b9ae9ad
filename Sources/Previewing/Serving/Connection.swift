import FlyingSocks
import FoundationEssentials

/// One browser's connection: requests come in, one after the other, and each is answered.
struct Connection: Sendable {
  private let socket: AsyncSocket
  private let responder: Responder

  init(_ socket: AsyncSocket, _ responder: Responder) {
    self.socket = socket
    self.responder = responder
  }

  /// Answers until the other side has enough, or the task is cancelled.
  func run() async {
    var received: [UInt8] = []
    while let head = try? await head(&received) {
      guard let request = Request(head: head) else {
        await refuse(.badRequest)
        break
      }
      let isKept = try? await send(responder.respond(to: request), to: request)
      guard isKept == true else { break }
    }
    try? socket.close()
  }

  /// The next request's head. Nil where there is none; throws where the connection is at its end.
  ///
  /// - Parameter received: what has come in and is not used yet.
  private func head(_ received: inout [UInt8]) async throws -> [UInt8]? {
    var searched = 0
    while true {
      if let end = Self.end(in: received, from: searched) {
        defer { received.removeFirst(end.upperBound) }
        return Array(received[..<end.lowerBound])
      }
      guard received.count <= Request.limit else {
        await refuse(.headTooLarge)
        return nil
      }
      searched = max(0, received.count - 3)
      received += try await socket.read(atMost: 4096)
    }
  }

  /// The first empty line.
  private static func end(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    for index in start..<max(start, bytes.count) where bytes[index] == 0x0A {
      if index > 0, bytes[index - 1] == 0x0A { return index - 1..<index + 1 }
      if index > 2, bytes[index - 3...index] == [0x0D, 0x0A, 0x0D, 0x0A] { return index - 3..<index + 1 }
    }
    return nil
  }

  private func refuse(_ status: Response.Status) async {
    let response = Response(status, "This is no request that a preview understands.\n")
    guard case .bytes(let bytes) = response.body else { return }
    try? await socket.write(Data(Array(response.head(isLast: true).utf8) + bytes))
  }

  /// Whether another request may follow.
  private func send(_ response: Response, to request: Request) async throws -> Bool {
    var bytes = Array(response.head(isLast: request.isLast).utf8)
    switch response.body {
    case .bytes(let body):
      // What the body of GET would be is said, and left out (RFC 9110, 9.3.2).
      if request.method != "HEAD" { bytes += body }
      try await socket.write(Data(bytes))
      return !request.isLast
    case .messages(let messages):
      try await socket.write(Data(bytes))
      if request.method != "HEAD" { await send(messages) }
      return false
    }
  }

  /// Sends messages until there are no more, or nobody listens.
  private func send(_ messages: AsyncStream<[UInt8]>) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        for await message in messages {
          guard (try? await socket.write(Data(message))) != nil else { return }
        }
      }
      // A browser says nothing more on such a connection; that it has gone shows here.
      group.addTask { _ = try? await socket.read(atMost: 1) }
      await group.next()
      group.cancelAll()
    }
  }
}
