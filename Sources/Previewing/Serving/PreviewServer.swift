import FlyingSocks
import Glibc

/// Why a preview cannot be served.
package enum PreviewError: Error, CustomStringConvertible {
  case portTaken(UInt16)
  case noServer(reason: String)
  case noWatching(reason: String)

  package var description: String {
    switch self {
    case .portTaken(let port): "port \(port) is taken by another program; name another one with --port"
    case .noServer(let reason): "the preview cannot be served: \(reason)"
    case .noWatching(let reason): "the folders cannot be watched: \(reason)"
    }
  }
}

/// Serves on the loopback addresses, which no other machine reaches.
///
/// HTTP is written here and not FlyingFox's: that needs FoundationNetworking, and with it libcurl in every copy of the tool.
struct PreviewServer: Sendable {
  let port: UInt16
  private let listeners: [Socket]

  /// Throws `PreviewError`.
  ///
  /// - Parameter port: 0: any that is free.
  init(port: UInt16) throws {
    let first = try Self.listen(try sockaddr_in.inet(ip4: "127.0.0.1", port: port), port)
    guard case .ip4(_, let port) = try first.sockname() else {
      throw PreviewError.noServer(reason: "it has no address")
    }
    // A machine without IPv6 has no `::1`.
    let second = try? Self.listen(try sockaddr_in6.inet6(ip6: "::1", port: port), port)
    self.port = port
    listeners = [first] + (second.map { [$0] } ?? [])
  }

  /// Answers until the task is cancelled.
  func run(_ responder: Responder) async throws {
    let pool = SocketPool.make()
    try await pool.prepare()
    defer { for listener in listeners { try? listener.close() } }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      for listener in listeners {
        let socket = try AsyncSocket(socket: listener, pool: pool)
        group.addTask { await Self.accept(on: socket, responder) }
      }
      try await group.next()
      group.cancelAll()
    }
  }

  private static func accept(on listener: AsyncSocket, _ responder: Responder) async {
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        if let socket = try? await listener.accept() {
          group.addTask { await Connection(socket, responder).run() }
        } else {
          // Out of descriptors, or the other side was gone already: later there may be one again.
          try? await Task.sleep(for: .milliseconds(20))
        }
      }
    }
  }

  private static func listen(_ address: some SocketAddress, _ port: UInt16) throws -> Socket {
    do {
      let socket = try Socket(domain: Int32(type(of: address).family))
      do {
        try socket.setValue(true, for: .localAddressReuse)
        try socket.bind(to: address)
        try socket.listen()
        return socket
      } catch {
        try? socket.close()
        throw error
      }
    } catch SocketError.failed(_, EADDRINUSE, _) {
      throw PreviewError.portTaken(port)
    } catch SocketError.failed(_, _, let message) {
      throw PreviewError.noServer(reason: message)
    }
  }
}
