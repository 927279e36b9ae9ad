import Glibc
import Synchronization

/// A line on the terminal that says how far a long build is; silent anywhere else and for short ones.
final class ProgressLine: Sendable {
  private struct State {
    var done = 0
    var isShown = false
    var last = ContinuousClock.now
  }

  private let total: Int
  private let isActive = Output.isTerminal(STDERR_FILENO)
  private let state = Mutex(State())
  private static let pause = Duration.milliseconds(150)

  init(total: Int) {
    self.total = total
  }

  /// One document more is done.
  func advance() {
    guard isActive else { return }
    state.withLock { state in
      state.done += 1
      let now = ContinuousClock.now
      guard now - state.last >= Self.pause else { return }
      state.last = now
      state.isShown = true
      Output.sayPart("\r\(state.done) of \(total) documents")
    }
  }

  /// Takes the line away.
  func clear() {
    state.withLock { if $0.isShown { Output.sayPart("\r\u{1B}[K") } }
  }
}
