/// A table for the terminal: columns as wide as their widest cell, two spaces apart.
struct Table {
  let header: [String]
  var rows: [[String]] = []

  var text: String {
    let all = [header] + rows
    let widths = header.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    let lines = all.map { row in
      row.indices.map { column in
        column == row.count - 1 ? row[column] : row[column].padded(to: widths[column])
      }.joined(separator: "  ").trimmedRight + "\n"
    }
    return lines.joined()
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

  fileprivate var trimmedRight: Substring {
    lastIndex { $0 != " " }.map { self[...$0] } ?? ""
  }
}
