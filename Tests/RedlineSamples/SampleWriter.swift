/// Writes policies of any length: sentences from patterns, no two of them alike.
package struct SampleWriter {
  private var random: Randomness
  private var text = SampleText()
  private var wordCount = 0

  package init(seed: Int) {
    random = Randomness(seed: seed)
  }

  /// A text of at least so many words.
  package mutating func text(words: Int) -> SampleText {
    text = SampleText()
    wordCount = 0
    add(.heading(level: 1), ["\(random.pick(Vocabulary.subjects)) Policy"])
    add(.paragraph, [paragraph()])
    while wordCount < words { addSection() }
    return text
  }

  package mutating func sentence() -> String {
    let subject = random.pick(Vocabulary.actors)
    let clause = "\(random.pick(Vocabulary.modals)) \(random.pick(Vocabulary.verbs)) \(object())"
    let ending = random.pick(Vocabulary.endings).replacing("#", with: String(random.number(2...400)))
    switch random.number(0...3) {
    case 0: return "\(random.pick(Vocabulary.openings)), \(subject) \(clause) \(ending)."
    case 1:
      return
        "\(subject.prefix(1).uppercased() + subject.dropFirst()) \(clause), and \(random.pick(Vocabulary.verbs)) \(object()) \(ending)."
    case 2: return "\(subject.prefix(1).uppercased() + subject.dropFirst()) \(clause) \(ending)."
    default:
      return
        "Where \(subject) \(random.pick(Vocabulary.verbs)) \(object()), \(random.pick(Vocabulary.actors)) \(clause) \(ending)."
    }
  }

  package mutating func paragraph() -> String {
    (0..<random.number(1...5)).map { _ in sentence() }.joined(separator: " ")
  }

  package mutating func title() -> String {
    "\(random.pick(Vocabulary.subjects)) and \(random.pick(Vocabulary.things)) \(random.number(1...999))"
  }

  package mutating func item() -> String {
    "\(random.pick(Vocabulary.adjectives)) \(random.pick(Vocabulary.things)) of \(random.pick(Vocabulary.actors)) \(random.pick(Vocabulary.endings).replacing("#", with: String(random.number(2...400))))"
  }

  package mutating func cells() -> [String] {
    [
      "\(random.pick(Vocabulary.names)) \(random.pick(Vocabulary.subjects)) \(random.number(1...999))", object(),
      "\(random.number(1...36)) months",
    ]
  }

  private mutating func object() -> String {
    "\(random.pick(Vocabulary.adjectives)) \(random.pick(Vocabulary.things)) \(random.pick(Vocabulary.relations)) \(random.pick(Vocabulary.adjectives)) \(random.pick(Vocabulary.things))"
  }

  private mutating func addSection() {
    add(.heading(level: random.number(0...2) == 0 ? 3 : 2), [title()])
    for _ in 0..<random.number(1...4) { add(.paragraph, [paragraph()]) }
    switch random.number(0...5) {
    case 0, 1:
      let isOrdered = random.number(0...1) == 0
      for _ in 0..<random.number(3...7) { add(.item(isOrdered: isOrdered, depth: 0), [item()]) }
    case 2:
      add(.row(isHeader: true), ["Provider", "Purpose", "Kept for"])
      for _ in 0..<random.number(3...8) { add(.row(isHeader: false), cells()) }
    case 3: add(.quote, [paragraph()])
    default: break
    }
  }

  private mutating func add(_ kind: SampleText.Kind, _ cells: [String]) {
    var words = cells.map { text.words($0) }
    if kind == .paragraph, words[0].count > 12, random.number(0...2) == 0 {
      let place = random.number(3...words[0].count - 4)
      words[0][place].markup =
        random.number(0...1) == 0
        ? .emphasis
        : .link("https://example.com/\(random.pick(Vocabulary.names).lowercased())/\(random.number(1...9999))")
    }
    wordCount += words.reduce(0) { $0 + $1.count }
    text.blocks.append(SampleText.Block(kind: kind, cells: words, origins: [text.blocks.count]))
  }
}
