import Synchronization

/// Gathers changes until somebody takes them: twenty saves a second need no more room than one.
final class ChangeQueue: Sendable {
  private struct State {
    var changes = Changes()
    /// How often something was added.
    var count = 0
  }

  private let state = Mutex(State())
  /// An element whenever there is something to take.
  let arrivals: AsyncStream<Void>
  private let arrival: AsyncStream<Void>.Continuation

  /// How long a save is given to be over (an editor writes, renames and sets modes), and how often it is asked for.
  private static let pause = Duration.milliseconds(8)
  private static let patience = 6

  init() {
    (arrivals, arrival) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  func add(_ events: [FolderEvent]) {
    guard !events.isEmpty else { return }
    state.withLock { state in
      for event in events { state.changes.add(event) }
      state.count += 1
    }
    arrival.yield()
  }

  /// Takes the changes as soon as no more come, and at the latest after some pauses, so that saves without end are shown.
  func take() async throws -> Changes {
    var count = state.withLock(\.count)
    for _ in 0..<Self.patience {
      try await Task.sleep(for: Self.pause)
      let now = state.withLock(\.count)
      if now == count { break }
      count = now
    }
    return state.withLock { state in
      defer { state.changes = Changes() }
      return state.changes
    }
  }

  /// Ends `arrivals`.
  func finish() { arrival.finish() }
}
