extension SampleText {
  /// Edits of tables.
  mutating func changeTables(_ edit: Edit, _ random: inout Randomness, _ writer: inout SampleWriter) -> Bool {
    let rows = blocks.indices.filter { blocks[$0].kind == .row(isHeader: false) && blocks[$0].edits.isEmpty }
    guard !rows.isEmpty else { return false }
    let place = random.pick(rows)
    switch edit {
    case .cell:
      let column = random.number(1...blocks[place].cells.count - 1)
      blocks[place].cells[column] = words(column == 1 ? writer.cells()[1] : "\(random.number(40...90)) quarters")
      blocks[place].edits.insert(.cell)
    case .rowInserted:
      var cells = writer.cells()
      while cells.count < blocks[place].cells.count { cells.append("none") }
      let inserted = cells.prefix(blocks[place].cells.count).map { words($0) }
      blocks.insert(Block(kind: .row(isHeader: false), cells: inserted, origins: []), at: place)
    case .rowDeleted: blocks.remove(at: place)
    case .columnInserted, .columnDeleted: changeColumn(edit, place, &random)
    default: return false
    }
    return true
  }

  private mutating func changeColumn(_ edit: Edit, _ place: Int, _ random: inout Randomness) {
    var row = place
    while blocks[row - 1].isRow { row -= 1 }
    let column = random.number(1...blocks[row].cells.count - 1)
    while row < blocks.count, blocks[row].isRow {
      if edit == .columnDeleted, blocks[row].cells.count > 2 {
        blocks[row].cells.remove(at: column)
      } else if edit == .columnInserted {
        let text =
          blocks[row].kind == .row(isHeader: true) ? "Country" : random.pick(["Norway", "Chile", "Ghana", "Nepal"])
        blocks[row].cells.insert(words(text), at: column)
      }
      blocks[row].edits.insert(edit)
      row += 1
    }
  }
}
