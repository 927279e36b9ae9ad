/// One line of a table, cut at its pipes (GFM 0.29, 4.10). Ranges are indices of the file's bytes.
struct PipeRow {
  /// The line of the file, from 1.
  var line: Int
  /// The row without white space around it.
  var range: Range<Int>
  /// The cells without white space around them.
  var cells: [Range<Int>]

  /// Cuts at pipes without a backslash before them; those at the row's ends only frame it.
  init(_ bytes: ArraySlice<UInt8>, line: Int, limit: Int = .max) {
    let row = bytes.trimmed
    self.line = line
    range = row.indices
    cells = []
    var start = row.first == UInt8(ascii: "|") ? row.startIndex + 1 : row.startIndex
    var index = start
    while index < row.endIndex, cells.count < limit {
      switch row[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "|"):
        cells.append(row[start..<index].trimmed.indices)
        start = index + 1
      default: break
      }
      index += 1
    }
    if start < row.endIndex, cells.count < limit { cells.append(row[start...].trimmed.indices) }
  }

  /// The columns' alignments if this is a delimiter row, all of whose cells are hyphens with or without colons.
  func alignments(in bytes: [UInt8]) -> [Node.Alignment]? {
    var alignments: [Node.Alignment] = []
    for cell in cells {
      var hyphens = bytes[cell]
      let isLeft = hyphens.first == UInt8(ascii: ":")
      if isLeft { hyphens.removeFirst() }
      let isRight = hyphens.last == UInt8(ascii: ":")
      if isRight { hyphens.removeLast() }
      guard !hyphens.isEmpty, hyphens.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : .none))
    }
    return alignments.isEmpty ? nil : alignments
  }
}

extension ArraySlice<UInt8> {
  /// Without spaces and tabs around it.
  var trimmed: ArraySlice<UInt8> {
    var range = indices
    while let first = range.first, self[first] == 0x20 || self[first] == 0x09 { range.removeFirst() }
    while let last = range.last, self[last] == 0x20 || self[last] == 0x09 { range.removeLast() }
    return self[range]
  }
}
