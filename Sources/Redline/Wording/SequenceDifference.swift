/// The longest common subsequence of two sequences of numbers, by Myers' algorithm in linear space ("An O(ND) Difference
/// Algorithm and Its Variations", 1986, section 4b), with a limit on the cost of finding where to divide.
struct SequenceDifference {
  private let old: [UInt32]
  private let new: [UInt32]
  /// By old place: the new place it is paired with; -1 for none.
  private(set) var newOf: [Int]
  /// How far the search has come from the start, and from the end, by diagonal.
  private var forward: [Int]
  private var backward: [Int]
  private var boxes: [Box] = []

  /// Past this many differences the sequences are divided at the best place found so far.
  private static let costLimit = 512

  private struct Box {
    var old: Range<Int>
    var new: Range<Int>
  }

  init(_ old: [UInt32], _ new: [UInt32]) {
    self.old = old
    self.new = new
    newOf = [Int](repeating: -1, count: old.count)
    let width = 2 * min(old.count + new.count, 2 * Self.costLimit) + 8
    forward = [Int](repeating: 0, count: width)
    backward = forward
    boxes = [Box(old: old.indices, new: new.indices)]
    while let box = boxes.popLast() { divide(box) }
  }

  private mutating func divide(_ whole: Box) {
    var box = whole
    while let first = box.old.first, let second = box.new.first, old[first] == new[second] {
      newOf[first] = second
      box.old.removeFirst()
      box.new.removeFirst()
    }
    while let first = box.old.last, let second = box.new.last, old[first] == new[second] {
      newOf[first] = second
      box.old.removeLast()
      box.new.removeLast()
    }
    guard !box.old.isEmpty, !box.new.isEmpty, let (x, y) = middle(box) else { return }
    let (row, column) = (box.old.lowerBound + x, box.new.lowerBound + y)
    // What cannot be divided further has nothing in common.
    if (x == 0 && y == 0) || (x == box.old.count && y == box.new.count) { return }
    boxes.append(Box(old: row..<box.old.upperBound, new: column..<box.new.upperBound))
    boxes.append(Box(old: box.old.lowerBound..<row, new: box.new.lowerBound..<column))
  }

  /// A place on a shortest path, or past the limit on the path that has come furthest, as offsets into the box.
  private mutating func middle(_ box: Box) -> (Int, Int)? {
    let (n, m) = (box.old.count, box.new.count)
    let delta = n - m
    let limit = min((n + m + 1) / 2, Self.costLimit)
    let origin = forward.count / 2
    for cost in 0...limit {
      for diagonal in stride(from: -cost, through: cost, by: 2) where diagonal >= -m && diagonal <= n {
        var x = step(forward, diagonal, cost, n, m, origin)
        var y = x - diagonal
        let (fromX, fromY) = (x, y)
        while x < n, y < m, x >= 0, y >= 0, old[box.old.lowerBound + x] == new[box.new.lowerBound + y] {
          x += 1
          y += 1
        }
        forward[origin + diagonal] = x
        let mirrored = delta - diagonal
        if !delta.isMultiple(of: 2), abs(mirrored) < cost, x + backward[origin + mirrored] >= n {
          return (fromX, fromY)
        }
      }
      for diagonal in stride(from: -cost, through: cost, by: 2) where diagonal >= -m && diagonal <= n {
        var x = step(backward, diagonal, cost, n, m, origin)
        var y = x - diagonal
        let (fromX, fromY) = (x, y)
        while x < n, y < m, x >= 0, y >= 0, old[box.old.upperBound - 1 - x] == new[box.new.upperBound - 1 - y] {
          x += 1
          y += 1
        }
        backward[origin + diagonal] = x
        let mirrored = delta - diagonal
        if delta.isMultiple(of: 2), abs(mirrored) <= cost, x + forward[origin + mirrored] >= n {
          return (n - fromX, m - fromY)
        }
      }
    }
    return furthest(limit, n, m, origin)
  }

  /// One insertion or deletion on from the neighbouring diagonals; far below 0 where that leaves the box.
  private func step(_ reach: [Int], _ diagonal: Int, _ cost: Int, _ n: Int, _ m: Int, _ origin: Int) -> Int {
    let outside = -1 << 40
    if cost == 0 { return 0 }
    let down = diagonal == cost || diagonal + 1 > n ? outside : reach[origin + diagonal + 1]
    let right = diagonal == -cost || diagonal - 1 < -m ? outside : reach[origin + diagonal - 1] + 1
    let x = max(down, right)
    return x > n || x - diagonal > m ? outside : x
  }

  /// The furthest place reached from the start.
  private func furthest(_ limit: Int, _ n: Int, _ m: Int, _ origin: Int) -> (Int, Int)? {
    var best: (Int, Int)?
    for diagonal in stride(from: -limit, through: limit, by: 2) where diagonal >= -m && diagonal <= n {
      let x = min(forward[origin + diagonal], n)
      let y = x - diagonal
      guard x >= 0, y >= 0, y <= m, x + y > (best.map { $0.0 + $0.1 } ?? 0) else { continue }
      best = (x, y)
    }
    return best
  }
}
