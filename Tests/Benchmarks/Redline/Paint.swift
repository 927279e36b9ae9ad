import Redline

/// Which words a redline shows as deleted or inserted.
struct Paint {
  /// By block: its words, divided at spaces and between cells.
  private(set) var old: [[Bool]]
  private(set) var new: [[Bool]]

  init(_ redline: Redline) {
    old = redline.old.blocks.map { _ in [] }
    new = redline.new.blocks.map { _ in [] }
    var isDeleted = [Bool](repeating: false, count: redline.old.text.count)
    var isInserted = [Bool](repeating: false, count: redline.new.text.count)
    for entry in redline.entries {
      for span in redline.spans(of: entry) where span.separator == nil {
        for place in span.operation == .delete ? span.old : 0..<0 { isDeleted[Int(place)] = true }
        for place in span.operation == .insert ? span.new : 0..<0 { isInserted[Int(place)] = true }
      }
    }
    for block in old.indices { old[block] = Self.words(redline.old, block, isDeleted) }
    for block in new.indices { new[block] = Self.words(redline.new, block, isInserted) }
  }

  /// A word is painted if a letter or a digit of it is.
  private static func words(_ table: BlockTable, _ block: Int, _ isPainted: [Bool]) -> [Bool] {
    var words: [Bool] = []
    var isInWord = false
    for place in table.blocks[block].text {
      let byte = table.text[Int(place)]
      if byte <= 0x20 {
        isInWord = false
        continue
      }
      if !isInWord { words.append(false) }
      isInWord = true
      let isLetter = byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
      if isPainted[Int(place)], isLetter { words[words.count - 1] = true }
    }
    return words
  }
}
