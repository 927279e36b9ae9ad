extension SampleText {
  /// Edits within a paragraph or an item.
  mutating func changeWords(_ edit: Edit, _ random: inout Randomness, _ writer: inout SampleWriter) -> Bool {
    if edit == .termRenamed { return renameTerm(&random) }
    let places = blocks.indices.filter { index in
      !blocks[index].isHeading && !blocks[index].isRow && blocks[index].wordCount > 12
        && blocks[index].edits.count < 2
        && (edit != .linkTarget || blocks[index].words.contains { if case .link = $0.markup { true } else { false } })
    }
    guard !places.isEmpty else { return false }
    let block = random.pick(places)
    var words = blocks[block].cells[0]
    guard change(&words, edit, &random, &writer) else { return false }
    blocks[block].cells[0] = words
    blocks[block].edits.insert(edit)
    return true
  }

  private mutating func change(
    _ words: inout [Word], _ edit: Edit, _ random: inout Randomness, _ writer: inout SampleWriter
  ) -> Bool {
    let place = random.number(2...words.count - 4)
    switch edit {
    case .word: words[place] = word(random.pick(["harvested", "quantum", "bilateral", "seasonal", "forfeited"]))
    case .number:
      guard let number = words.firstIndex(where: { Int($0.text) != nil }) else { return false }
      words[number] = word(String(random.number(500...900)))
    case .negation: words.insert(word("not"), at: place)
    case .phraseInserted: words.insert(contentsOf: self.words(random.pick(Self.phrases)), at: place)
    case .phraseDeleted: words.removeSubrange(place..<min(place + random.number(1...4), words.count - 1))
    case .sentenceInserted:
      words.insert(
        contentsOf: self.words(writer.sentence()), at: sentenceStarts(words).randomElement(using: &random) ?? 0)
    case .sentenceDeleted:
      let starts = sentenceStarts(words)
      guard starts.count > 2 else { return false }
      let first = random.number(0...starts.count - 2)
      words.removeSubrange(starts[first]..<starts[first + 1])
    case .letterCase: words[place].text = words[place].text.uppercased()
    case .punctuation: words[place].text += ";"
    case .quotes: words[place].text = "“" + words[place].text + "”"
    case .linkTarget:
      let link = words.firstIndex { if case .link = $0.markup { true } else { false } }
      words[link ?? place].markup = .link("https://example.org/moved/\(random.number(1...99999))")
    case .emphasis: words[place].markup = words[place].markup == .none ? .emphasis : words[place].markup
    default: return false
    }
    return true
  }

  /// Where sentences start, and the end.
  func sentenceStarts(_ words: [Word]) -> [Int] {
    [0] + words.indices.filter { words[$0].text.hasSuffix(".") }.map { $0 + 1 }
  }

  /// A defined term gets another name wherever it stands.
  private mutating func renameTerm(_ random: inout Randomness) -> Bool {
    let term = random.pick(["provider", "customer", "records", "personal"])
    var isFound = false
    for block in blocks.indices {
      for cell in blocks[block].cells.indices {
        for place in blocks[block].cells[cell].indices where blocks[block].cells[cell][place].text == term {
          blocks[block].cells[cell][place] = word("processor", blocks[block].cells[cell][place].markup)
          blocks[block].edits.insert(.termRenamed)
          isFound = true
        }
      }
    }
    return isFound
  }

  private static let phrases = [
    "where applicable", "in good faith", "other than holidays", "subject to review", "as amended", "free of charge",
  ]
}
