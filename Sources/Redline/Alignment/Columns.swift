/// Which columns of two tables are the same, by their headers.
struct Columns {
  struct Pair: Hashable {
    var old: Int
    var new: Int
  }

  /// By old header row.
  private var pairs: [Int: [Pair]] = [:]
  /// By row: its table's header row.
  private let oldHeaders: [Int32: Int]
  private let newHeaders: [Int32: Int]
  private let alignment: Alignment

  init(_ alignment: Alignment) {
    self.alignment = alignment
    oldHeaders = Self.headers(alignment.old)
    newHeaders = Self.headers(alignment.new)
  }

  private static func headers(_ table: BlockTable) -> [Int32: Int] {
    var headers: [Int32: Int] = [:]
    for (index, block) in table.blocks.enumerated() where block.isHeader { headers[block.table] = index }
    return headers
  }

  /// The paired columns of two rows; nil where their tables' columns cannot be told apart.
  mutating func pairs(_ oldRow: Int, _ newRow: Int) -> [Pair]? {
    let (left, right) = (alignment.old.blocks[oldRow], alignment.new.blocks[newRow])
    guard left.kind == .row, right.kind == .row else { return nil }
    if let oldHeader = oldHeaders[left.table], let newHeader = newHeaders[right.table],
      alignment.newOf[oldHeader] == newHeader
    {
      if let known = pairs[oldHeader] { return known }
      let found = pair(alignment.old.cells(of: oldHeader), alignment.new.cells(of: newHeader))
      pairs[oldHeader] = found
      return found
    }
    let (oldCount, newCount) = (alignment.old.cells(of: oldRow).count, alignment.new.cells(of: newRow).count)
    return oldCount == newCount ? (0..<oldCount).map { Pair(old: $0, new: $0) } : nil
  }

  /// Equal headers in the same order; between them as many as there are on both sides.
  private func pair(_ old: [UInt64], _ new: [UInt64]) -> [Pair] {
    var numbers = Interner()
    let difference = SequenceDifference(old.map { numbers.number(of: $0) }, new.map { numbers.number(of: $0) })
    var pairs: [Pair] = []
    var (oldStart, newStart) = (0, 0)
    func fill(_ oldEnd: Int, _ newEnd: Int) {
      guard oldEnd - oldStart == newEnd - newStart else { return }
      for offset in 0..<oldEnd - oldStart { pairs.append(Pair(old: oldStart + offset, new: newStart + offset)) }
    }
    for (column, partner) in difference.newOf.enumerated() where partner >= 0 {
      fill(column, partner)
      pairs.append(Pair(old: column, new: partner))
      (oldStart, newStart) = (column + 1, partner + 1)
    }
    fill(old.count, new.count)
    return pairs
  }
}

extension BlockTable {
  /// The hashes of a row's cells.
  func cells(of row: Int) -> [UInt64] {
    withText(of: blocks[row].text) { text in
      text.split(separator: Block.cellBreak, omittingEmptySubsequences: false).map { cell in
        TextHash.of(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: cell)))
      }
    }
  }
}
