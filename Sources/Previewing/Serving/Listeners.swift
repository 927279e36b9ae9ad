import Synchronization

/// The pages in browsers that wait for news of themselves.
final class Listeners: Sendable {
  private struct Listener {
    /// Its file, `privacy-policy/index.html`.
    let page: String
    let messages: AsyncStream<[UInt8]>.Continuation
  }

  private struct State {
    var listeners: [Int: Listener] = [:]
    var next = 0
  }

  private let state = Mutex(State())

  /// The messages for a page, as they come up. Of those that were not sent in time only the last is kept: each says all.
  func add(_ page: String, first message: [UInt8]) -> AsyncStream<[UInt8]> {
    let (stream, continuation) = AsyncStream<[UInt8]>.makeStream(bufferingPolicy: .bufferingNewest(1))
    continuation.yield(message)
    let number = state.withLock { state in
      state.next += 1
      state.listeners[state.next] = Listener(page: page, messages: continuation)
      return state.next
    }
    continuation.onTermination = { [weak self] _ in self?.remove(number) }
    return stream
  }

  /// Sends every page what is news to it.
  func send(_ message: (String) -> [UInt8]) {
    let listeners = state.withLock { Array($0.listeners.values) }
    var messages: [String: [UInt8]] = [:]
    for listener in listeners {
      let message = messages[listener.page] ?? message(listener.page)
      messages[listener.page] = message
      listener.messages.yield(message)
    }
  }

  private func remove(_ number: Int) {
    state.withLock { $0.listeners[number] = nil }
  }
}
