extension Redline {
  /// What changed, in one line: "3 passages edited, 1 section added; numbers changed".
  package var headline: Headline { Headline(of: self) }

  /// How much changed: "18 changes, 1 of them a move: 112 words inserted, 87 deleted, 5,012 kept."
  package func measure(in language: some RedlineLanguage = English()) -> String {
    guard !changes.isEmpty else {
      return language.say(extent == .identical ? .measureSame : .measureSameReading)
    }
    let kinds = [
      share(statistics.moves, .measureMoves, all: .measureMovesAll),
      share(statistics.formatting, .measureFormatting, all: .measureFormattingAll),
    ].compactMap(\.self)
    let counted = [(.measureChanges, changes.count)] + kinds
    var words: [(phrase: RedlinePhrase, count: Int)] = []
    if statistics.wordsInserted > 0 { words.append((.measureWordsInserted, statistics.wordsInserted)) }
    if statistics.wordsDeleted > 0 {
      words.append((words.isEmpty ? .measureWordsDeleted : .measureDeleted, statistics.wordsDeleted))
    }
    words.append((words.isEmpty ? .measureWordsKept : .measureKept, statistics.wordsKept))
    return language.say(
      .measure,
      [
        "changes": language.list(counted.map { language.say($0.phrase, count: $0.count) }),
        "words": language.list(words.map { language.say($0.phrase, count: $0.count) }),
      ])
  }

  /// "1 of them a move"; nil for none.
  private func share(
    _ count: Int, _ some: RedlinePhrase, all: RedlinePhrase
  ) -> (phrase: RedlinePhrase, count: Int)? {
    count > 0 ? (count == changes.count ? all : some, count) : nil
  }

  /// How far the texts differ, where not in their words; nil otherwise.
  package func extentSentence(in language: some RedlineLanguage = English()) -> String? {
    switch extent {
    case .identical, .wording: nil
    case .formatting: changes.isEmpty ? nil : language.say(.extentFormatting)
    case .links: language.say(.extentLinks)
    case .punctuation: language.say(.extentPunctuation)
    }
  }
}
