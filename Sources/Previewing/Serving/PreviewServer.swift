import FlyingFox
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
struct PreviewServer {
  let port: UInt16
  private let servers: [HTTPServer]

  /// Throws `PreviewError`.
  ///
  /// - Parameter port: 0: any that is free.
  static func start(port: UInt16, _ handler: some HTTPHandler) async throws -> PreviewServer {
    let first = try await listen(sockaddr_in.inet(ip4: "127.0.0.1", port: port), handler)
    guard let address = await first.listeningAddress, case .ip4(_, let port) = address else {
      throw PreviewError.noServer(reason: "it has no address")
    }
    // A machine without IPv6 has no `::1`.
    let second = try? await listen(sockaddr_in6.inet6(ip6: "::1", port: port), handler)
    return PreviewServer(port: port, servers: [first] + (second.map { [$0] } ?? []))
  }

  /// Ends connections too.
  func stop() async {
    for server in servers { await server.stop(timeout: 0) }
  }

  private static func listen(_ address: some SocketAddress, _ handler: some HTTPHandler) async throws -> HTTPServer {
    let server = HTTPServer(address: address, logger: .disabled, handler: handler)
    let (starts, start) = AsyncStream<(any Error)?>.makeStream()
    Task {
      do { try await server.run() } catch { start.yield(error) }
    }
    Task {
      if (try? await server.waitUntilListening()) != nil { start.yield(nil) }
    }
    for await failure in starts {
      guard let failure else { return server }
      throw error(failure, address)
    }
    throw CancellationError()
  }

  private static func error(_ failure: any Error, _ address: some SocketAddress) -> any Error {
    guard case SocketError.failed(_, let code, let message) = failure else { return failure }
    guard code == EADDRINUSE, let port = (address as? sockaddr_in).map({ UInt16(bigEndian: $0.sin_port) }) else {
      return PreviewError.noServer(reason: message)
    }
    return PreviewError.portTaken(port)
  }
}
