extension SampleText {
  /// Edits of whole paragraphs.
  mutating func changeParagraphs(_ edit: Edit, _ random: inout Randomness, _ writer: inout SampleWriter) -> Bool {
    let fresh = blocks.indices.filter {
      blocks[$0].kind == .paragraph && blocks[$0].edits.isEmpty && !blocks[$0].isMoved
    }
    guard fresh.count > 4 else { return false }
    let place = random.pick(fresh)
    switch edit {
    case .paragraphInserted:
      blocks.insert(Block(kind: .paragraph, cells: [words(writer.paragraph())], origins: []), at: place)
    case .paragraphDeleted: blocks.remove(at: place)
    case .paragraphMoved: return move(place..<place + 1, &random)
    case .runMoved:
      var end = place + 1
      while end < blocks.count, end - place < 4, fresh.contains(end) { end += 1 }
      return move(place..<end, &random)
    case .movedAndEdited:
      guard blocks[place].words.count > 20 else { return false }
      for _ in 0..<blocks[place].words.count / 10 {
        blocks[place].cells[0][random.number(1...blocks[place].words.count - 2)] = word(
          random.pick(["forthwith", "bespoke", "nominal"]))
      }
      return move(place..<place + 1, &random)
    case .split: return split(place, &random)
    case .merged:
      guard fresh.contains(place + 1), blocks[place + 1].wordCount > 5,
        wereNeighbours(blocks[place], blocks[place + 1])
      else { return false }
      blocks[place].cells[0] += blocks[place + 1].words
      blocks[place].origins += blocks[place + 1].origins
      blocks[place].edits.insert(.merged)
      blocks.remove(at: place + 1)
    case .paragraphToList: return list(place)
    default: return false
    }
    return true
  }

  private mutating func split(_ place: Int, _ random: inout Randomness) -> Bool {
    let starts = sentenceStarts(blocks[place].words)
    guard starts.count > 2 else { return false }
    let cut = starts[random.number(1...starts.count - 2)]
    var rest = blocks[place]
    rest.cells[0].removeSubrange(..<cut)
    rest.edits.insert(.split)
    blocks[place].cells[0].removeSubrange(cut...)
    blocks[place].edits.insert(.split)
    blocks.insert(rest, at: place + 1)
    return true
  }

  /// Its sentences become items.
  private mutating func list(_ place: Int) -> Bool {
    let block = blocks[place]
    let starts = sentenceStarts(block.words)
    guard starts.count > 2, place + 1 < blocks.count, !blocks[place + 1].isItem, !blocks[place - 1].isItem else {
      return false
    }
    let items = zip(starts, starts.dropFirst()).map { start, end in
      var item = block
      item.kind = .item(isOrdered: false, depth: 0)
      item.cells = [Array(block.cells[0][start..<end])]
      item.edits = [.split]
      return item
    }
    blocks.replaceSubrange(place...place, with: items)
    return true
  }

  /// Moves blocks past more words than they have, to before a heading or a paragraph.
  mutating func move(_ range: Range<Int>, _ random: inout Randomness) -> Bool {
    let moving = blocks[range].reduce(0) { $0 + $1.wordCount + 8 }
    // By place: how many words, and how many moved blocks, come before it.
    var (wordsBefore, movedBefore) = ([0], [0])
    for (index, block) in blocks.enumerated() {
      wordsBefore.append(wordsBefore[index] + block.wordCount)
      movedBefore.append(movedBefore[index] + (block.isMoved ? 1 : 0))
    }
    let places = blocks.indices.filter { place in
      guard place > 1, blocks[place].kind == .paragraph || blocks[place].isHeading, !range.contains(place),
        !blocks[place - 1].isMoved, !blocks[place].isMoved, !isWithinSplit(place)
      else { return false }
      let between =
        place < range.lowerBound ? place..<range.lowerBound : range.upperBound..<max(place, range.upperBound)
      return movedBefore[between.lowerBound] == movedBefore[between.upperBound]
        && wordsBefore[between.upperBound] - wordsBefore[between.lowerBound] > 2 * moving
    }
    guard !places.isEmpty else { return false }
    let place = random.pick(places)
    var moved = Array(blocks[range])
    for index in moved.indices { moved[index].isMoved = true }
    blocks.removeSubrange(range)
    blocks.insert(contentsOf: moved, at: place > range.lowerBound ? place - range.count : place)
    return true
  }

  /// Whether a block and the one before it were one; nothing comes between the parts of a split.
  private func isWithinSplit(_ place: Int) -> Bool {
    blocks[place].origins.contains { blocks[place - 1].origins.contains($0) }
  }

  /// Whether two neighbours were neighbours in the first text.
  private func wereNeighbours(_ first: Block, _ second: Block) -> Bool {
    guard let end = first.origins.last, let start = second.origins.first else { return false }
    return end + 1 == start
  }
}
