/// One thing that a legend typed by hand says.
enum LegendItem: Hashable {
  /// `Last updated: 3 January 2019`; also revised, modified, amended, published.
  case updated(TypedDate)
  /// `Effective date: 3 January 2019`; also in force since.
  case effective(TypedDate)
  /// `Last reviewed on 3 January 2019`
  case reviewed(TypedDate)
  /// `Version 2.2`
  case version(String)

  /// Reads what a legend says from the start of a line on and drops it from the tokens; nil where the line is none.
  ///
  /// The whole line, or a sentence of it, has to consist of such items: "Effective 3 January 2019, we set fewer cookies"
  /// is no legend.
  ///
  /// - Parameter title: words of the document's title, by which such a line may name it.
  static func readLine(_ tokens: inout ArraySlice<LegendToken>, title: Set<String>) -> [LegendItem]? {
    var rest = tokens
    guard let item = read(&rest, title: title, after: nil) else { return nil }
    var items = [item]
    while true {
      while let next = rest.first, LegendWords.closers.contains(next.text) { rest.removeFirst() }
      guard let next = rest.first, !next.startsLine else { break }
      if next.text == ".", rest.dropFirst().first?.isSpaced ?? true {
        rest.removeFirst()
        break
      }
      if LegendWords.joiners.contains(next.text) { rest.removeFirst() } else if !next.isSpaced { return nil }
      guard let item = read(&rest, title: title, after: items.last) else { return nil }
      items.append(item)
    }
    tokens = rest
    return items
  }

  /// Reads one item: words that only a legend has, and a value.
  private static func read(
    _ tokens: inout ArraySlice<LegendToken>, title: Set<String>, after previous: LegendItem?
  ) -> LegendItem? {
    if case .version = previous, let date = TypedDate.read(&tokens) { return .updated(date) }
    var rest = tokens
    var words: [String] = []
    var namesTitle = false
    while let next = rest.first, words.count < 16 {
      if next.isNumber || LegendWords.weekdaysAndMonths.contains(next.text) || next.text == "v" {
        guard let item = readValue(&rest, words: words, namesTitle: namesTitle) else { return nil }
        tokens = rest
        return item
      }
      let isKnown = LegendWords.contains(next.text) || (next.text == "." && LegendWords.isVersion(words.last))
      guard isKnown || title.contains(next.text) else { return nil }
      namesTitle = namesTitle || !isKnown
      words.append(next.text)
      rest.removeFirst()
    }
    return nil
  }

  /// A title may name a product, whose version is another matter.
  private static func readValue(
    _ tokens: inout ArraySlice<LegendToken>, words: [String], namesTitle: Bool
  ) -> LegendItem? {
    let isVersion = LegendWords.isVersion(words.last { !LegendWords.betweenVersionAndNumber.contains($0) })
    if isVersion || tokens.first?.text == "v", !namesTitle, !words.contains("date"),
      let version = readVersion(&tokens)
    {
      return .version(version)
    }
    guard let date = TypedDate.read(&tokens) else { return nil }
    switch LegendWords.subject(of: words) {
    case .effective: return .effective(date)
    case .updated: return .updated(date)
    case .reviewed: return .reviewed(date)
    case nil: return nil
    }
  }

  /// `2.2`, `v3`, `2019-01-03`; but `3 January 2019` is a date.
  private static func readVersion(_ tokens: inout ArraySlice<LegendToken>) -> String? {
    var rest = tokens
    if rest.first?.text == "v" { rest.removeFirst() }
    guard let first = rest.popFirst(), first.isNumber else { return nil }
    var version = first.text
    while rest.count >= 2, let mark = rest.first, let number = rest.dropFirst().first, ["-", "."].contains(mark.text),
      !mark.isSpaced, number.isNumber, !number.isSpaced
    {
      version += mark.text + number.text
      rest.removeFirst(2)
    }
    var date = tokens
    guard version.utf8.count > first.text.utf8.count || TypedDate.read(&date) == nil else { return nil }
    tokens = rest
    return version
  }
}
