package import Diagnostics
import Policies

/// A preview: folders watched, compiled and served until it is told to stop.
package struct Preview: Sendable {
  /// What is worth a line on the terminal.
  package enum Event: Sendable {
    /// Served at this address; the pages of drafts, as paths.
    case started(address: String, drafts: [String], findings: FindingSummary, obstacle: String?)
    /// What saving these documents, or something that all share, came to.
    case changed(documents: [String], pages: Int, findings: FindingSummary, obstacle: String?)
    /// Changes of this folder are not seen.
    case blind(path: String, reason: String)
  }

  private let subject: PreviewSubject
  private let report: @Sendable (Event) -> Void

  package init(of subject: PreviewSubject, report: @escaping @Sendable (Event) -> Void) {
    self.subject = subject
    self.report = report
  }

  /// The ports that are tried where none is asked for.
  private static let ports: ClosedRange<UInt16> = 8000...8009

  /// Serves until the task is cancelled; then ends connections and returns.
  ///
  /// - Parameter port: nil: the first free one of a few. 0: any.
  package func run(port: UInt16?) async throws {
    let queue = ChangeQueue()
    let subject = subject
    let watcher = FolderWatcher(
      [subject.content, subject.site], ignoring: { subject.ignores($0, in: $1) }, report: { queue.add($0) })
    guard let watcher else { throw PreviewError.noWatching(reason: "the system has no more inotify instances") }
    let state = await PreviewState().next(subject, .everything)
    let responder = Responder(state.shown)
    let server = try start(port)
    report(
      .started(
        address: "http://127.0.0.1:\(server.port)/", drafts: state.shown.drafts.map(\.path),
        findings: FindingSummary(state.shown.findings), obstacle: state.shown.obstacle))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await follow(queue, from: state, responder) }
      group.addTask { try await server.run(responder) }
      defer { group.cancelAll() }
      do {
        try await group.next()
      } catch {
        // A server that was told to stop says so.
        if !Task.isCancelled { throw error }
      }
    }
    withExtendedLifetime(watcher) {}
  }

  /// Shows what changes come to until the task is cancelled.
  private func follow(_ queue: ChangeQueue, from first: PreviewState, _ responder: Responder) async {
    var state = first
    for await _ in queue.arrivals {
      guard let changes = try? await queue.take() else { return }
      for (path, reason) in changes.blind { report(.blind(path: path, reason: reason)) }
      guard !changes.isNothing else { continue }
      let next = await state.next(subject, changes)
      responder.show(next.shown)
      report(
        .changed(
          documents: changes.documents, pages: next.shown.differences(from: state.shown),
          findings: FindingSummary(next.shown.findings), obstacle: next.shown.obstacle))
      state = next
    }
  }

  private func start(_ port: UInt16?) throws -> PreviewServer {
    if let port { return try PreviewServer(port: port) }
    for port in Self.ports {
      do {
        return try PreviewServer(port: port)
      } catch PreviewError.portTaken {
        continue
      }
    }
    return try PreviewServer(port: 0)
  }
}
