/// Work on all cores.
enum Parallel {
  /// The results in the order in which they are done. At most two pieces of work a core are under way, so that memory
  /// follows the largest pieces and not their number.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ work: @escaping @Sendable (Element) async throws -> Result
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: Result.self) { group in
      var results: [Result] = []
      results.reserveCapacity(elements.count)
      var next = elements.makeIterator()
      for _ in 0..<width {
        guard let element = next.next() else { break }
        group.addTask { try await work(element) }
      }
      while let result = try await group.next() {
        results.append(result)
        if let element = next.next() { group.addTask { try await work(element) } }
      }
      return results
    }
  }

  /// Swift's own pool runs as many at once as there are cores; the second half waits its turn.
  private static let width = 16
}
