import Synchronization

/// The errors of several threads.
final class Failures: Sendable {
  private let errors = Mutex<[any Error]>([])

  func add(_ error: any Error) { errors.withLock { $0.append(error) } }

  var isEmpty: Bool { errors.withLock { $0.isEmpty } }
}
