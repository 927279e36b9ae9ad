/// The lines in which two versions of a file differ, as `--dry-run` shows them.
struct LineDifference {
  private let old: [UInt8]
  private let new: [UInt8]
  /// Files that differ in more lines are counted, not compared: the comparison takes the square of it.
  private static let limit = 400

  init(old: [UInt8], new: [UInt8]) {
    self.old = old
    self.new = new
  }

  /// Removed lines with `-`, added ones with `+`, in the order of the file; each with its end.
  var text: String {
    var before = Self.lines(of: old)[...]
    var after = Self.lines(of: new)[...]
    while let left = before.first, let right = after.first, left == right {
      before = before.dropFirst()
      after = after.dropFirst()
    }
    while let left = before.last, let right = after.last, left == right {
      before = before.dropLast()
      after = after.dropLast()
    }
    guard max(before.count, after.count) <= Self.limit else {
      return "  \(before.count) lines become \(after.count)\n"
    }
    return Self.changed(Array(before), Array(after)).map { "  \($0)\n" }.joined()
  }

  private static func changed(_ before: [String], _ after: [String]) -> [String] {
    let difference = after.difference(from: before)
    let removed = Set(difference.removals.map(\.offset))
    let inserted = Set(difference.insertions.map(\.offset))
    var lines: [String] = []
    var (left, right) = (0, 0)
    while left < before.count || right < after.count {
      if removed.contains(left) {
        lines.append("-\(before[left])")
        left += 1
      } else if inserted.contains(right) {
        lines.append("+\(after[right])")
        right += 1
      } else {
        left += 1
        right += 1
      }
    }
    return lines
  }

  private static func lines(of bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
