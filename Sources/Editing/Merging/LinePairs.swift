/// Which lines of two texts are the same line, in order: by lines that both have once, then between them by comparison.
struct LinePairs {
  /// For each line of the old text the line of the new one that it is, or -1.
  private(set) var newOfOld: [Int]
  private let old: [Int]
  private let new: [Int]
  /// The most fields of a table of comparison; longer stretches without a common line that is unique stay unpaired.
  private static let limit = 1 << 22

  /// - Parameters: lines as numbers, equal for equal lines.
  init(old: [Int], new: [Int]) {
    self.old = old
    self.new = new
    newOfOld = [Int](repeating: -1, count: old.count)
    var work = [(0..<old.count, 0..<new.count)]
    while let (left, right) = work.popLast() { work += pair(left, right) }
  }

  /// Pairs what begins and ends two stretches and the lines that both have once; returns the stretches between them.
  private mutating func pair(_ left: Range<Int>, _ right: Range<Int>) -> [(Range<Int>, Range<Int>)] {
    var (low, high) = (left.lowerBound, left.upperBound)
    var (start, end) = (right.lowerBound, right.upperBound)
    while low < high, start < end, old[low] == new[start] {
      newOfOld[low] = start
      (low, start) = (low + 1, start + 1)
    }
    while low < high, start < end, old[high - 1] == new[end - 1] {
      newOfOld[high - 1] = end - 1
      (high, end) = (high - 1, end - 1)
    }
    guard low < high, start < end else { return [] }
    let anchors = Self.longestRise(uniquePairs(low..<high, start..<end))
    guard !anchors.isEmpty else {
      compare(low..<high, start..<end)
      return []
    }
    var stretches: [(Range<Int>, Range<Int>)] = []
    for (line, other) in anchors {
      newOfOld[line] = other
      stretches.append((low..<line, start..<other))
      (low, start) = (line + 1, other + 1)
    }
    return stretches + [(low..<high, start..<end)]
  }

  private func uniquePairs(_ left: Range<Int>, _ right: Range<Int>) -> [(Int, Int)] {
    var places: [Int: (old: Int, new: Int)] = [:]
    // -1: not there; -2: there more than once.
    for line in left {
      places[old[line], default: (-1, -1)].old = places[old[line]].map { $0.old == -1 ? line : -2 } ?? line
    }
    for line in right where places[new[line]] != nil {
      places[new[line], default: (-1, -1)].new = places[new[line]].map { $0.new == -1 ? line : -2 } ?? line
    }
    return left.compactMap { line in
      places[old[line]].flatMap { $0.old == line && $0.new >= 0 ? (line, $0.new) : nil }
    }
  }

  /// The longest run of pairs that rise in both numbers; they come rising in the first.
  private static func longestRise(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    var tails: [Int] = []
    var before = [Int](repeating: -1, count: pairs.count)
    for index in pairs.indices {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].1 < pairs[index].1 { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? tails[low - 1] : -1
      if low < tails.count { tails[low] = index } else { tails.append(index) }
    }
    var result: [(Int, Int)] = []
    var index = tails.last ?? -1
    while index >= 0 {
      result.append(pairs[index])
      index = before[index]
    }
    return result.reversed()
  }

  /// The longest common subsequence of two short stretches.
  private mutating func compare(_ left: Range<Int>, _ right: Range<Int>) {
    let width = right.count + 1
    guard (left.count + 1) * width <= Self.limit else { return }
    var lengths = [Int32](repeating: 0, count: (left.count + 1) * width)
    for row in left.indices.reversed() {
      for column in right.indices.reversed() {
        let place = (row - left.lowerBound) * width + column - right.lowerBound
        lengths[place] =
          old[row] == new[column]
          ? lengths[place + width + 1] + 1 : max(lengths[place + width], lengths[place + 1])
      }
    }
    var (row, column) = (left.lowerBound, right.lowerBound)
    while row < left.upperBound, column < right.upperBound {
      let place = (row - left.lowerBound) * width + column - right.lowerBound
      if old[row] == new[column] {
        newOfOld[row] = column
        (row, column) = (row + 1, column + 1)
      } else if lengths[place + width] >= lengths[place + 1] {
        row += 1
      } else {
        column += 1
      }
    }
  }
}
