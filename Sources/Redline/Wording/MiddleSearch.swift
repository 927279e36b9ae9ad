/// Finds where to divide two sequences: a place on a shortest path from one to the other.
struct MiddleSearch {
  /// How far the search has come from the start, and from the end, by diagonal.
  private var forward: [Int]
  private var backward: [Int]

  /// Past this many differences the sequences are divided at the best place found so far.
  private static let costLimit = 192
  /// A place outside the sequences.
  private static let outside = -1 << 40

  /// - Parameter capacity: the length of both sequences together.
  init(capacity: Int) {
    forward = [Int](repeating: 0, count: 2 * min(capacity, 2 * Self.costLimit) + 8)
    backward = forward
  }

  /// A place on a shortest path, or past the limit on the path that has come furthest. Both sequences have elements.
  mutating func middle(_ old: UnsafeBufferPointer<UInt32>, _ new: UnsafeBufferPointer<UInt32>) -> (Int, Int)? {
    forward.withUnsafeMutableBufferPointer { forward in
      backward.withUnsafeMutableBufferPointer { backward in
        Self.middle(old, new, forward, backward)
      }
    }
  }

  private static func middle(
    _ old: UnsafeBufferPointer<UInt32>, _ new: UnsafeBufferPointer<UInt32>, _ forward: UnsafeMutableBufferPointer<Int>,
    _ backward: UnsafeMutableBufferPointer<Int>
  ) -> (Int, Int)? {
    let (n, m) = (old.count, new.count)
    let isOdd = !(n - m).isMultiple(of: 2)
    let limit = min((n + m + 1) / 2, costLimit)
    let origin = forward.count / 2
    for cost in 0...limit {
      for diagonal in stride(from: first(cost, m), through: min(cost, n), by: 2) {
        let (start, end) = extend(forward, diagonal, cost, n, m) { old[$0] == new[$1] }
        let mirrored = n - m - diagonal
        if isOdd, abs(mirrored) < cost, end + backward[origin + mirrored] >= n { return (start, start - diagonal) }
      }
      for diagonal in stride(from: first(cost, m), through: min(cost, n), by: 2) {
        let (start, end) = extend(backward, diagonal, cost, n, m) { old[n - 1 - $0] == new[m - 1 - $1] }
        let mirrored = n - m - diagonal
        if !isOdd, abs(mirrored) <= cost, end + forward[origin + mirrored] >= n {
          return (n - start, m - (start - diagonal))
        }
      }
    }
    return furthest(forward, limit, n, m, origin)
  }

  /// Goes one difference further on a diagonal, then as far as the sequences are equal: where it comes to it, and how far it gets.
  @inline(__always)
  private static func extend(
    _ reach: UnsafeMutableBufferPointer<Int>, _ diagonal: Int, _ cost: Int, _ n: Int, _ m: Int,
    isEqual: (Int, Int) -> Bool
  ) -> (start: Int, end: Int) {
    let origin = reach.count / 2
    let start = step(reach, diagonal, cost, n, m, origin)
    var end = start
    if start >= 0 {
      while end < n, end - diagonal < m, isEqual(end, end - diagonal) { end += 1 }
    }
    reach[origin + diagonal] = end
    return (start, end)
  }

  /// The lowest diagonal of a cost that is inside.
  private static func first(_ cost: Int, _ m: Int) -> Int {
    cost <= m ? -cost : -m + (cost - m) % 2
  }

  /// One insertion or deletion on from the neighbouring diagonals; far below 0 where that leaves the sequences.
  private static func step(
    _ reach: UnsafeMutableBufferPointer<Int>, _ diagonal: Int, _ cost: Int, _ n: Int, _ m: Int, _ origin: Int
  ) -> Int {
    if cost == 0 { return 0 }
    let down = diagonal == cost || diagonal + 1 > n ? outside : reach[origin + diagonal + 1]
    let right = diagonal == -cost || diagonal - 1 < -m ? outside : reach[origin + diagonal - 1] + 1
    let x = max(down, right)
    return x > n || x - diagonal > m ? outside : x
  }

  /// The furthest place reached from the start.
  private static func furthest(
    _ forward: UnsafeMutableBufferPointer<Int>, _ limit: Int, _ n: Int, _ m: Int, _ origin: Int
  ) -> (Int, Int)? {
    var best: (Int, Int)?
    for diagonal in stride(from: first(limit, m), through: min(limit, n), by: 2) {
      let x = min(forward[origin + diagonal], n)
      let y = x - diagonal
      if x >= 0, y >= 0, y <= m, x + y > (best.map { $0.0 + $0.1 } ?? 0) { best = (x, y) }
    }
    return best
  }
}
