/// What a redline says of itself. A language has words for each.
package enum RedlinePhrase: String, Hashable, Sendable, CaseIterable {
  case sameText, sameTextOtherLayout
  case tallyPassageEdited, tallyPassagePunctuation, tallyLinkTarget, tallyPassageAdded, tallyPassageRemoved
  case tallyPassageMoved, tallyRowAdded, tallyRowRemoved, tallyRowMoved, tallyPassageSplit, tallyPassageMerged
  case tallyPassageRenumbered, tallySectionAdded, tallySectionRemoved, tallySectionRenamed, tallySectionMoved
  case tallyFormatting
  case headlineFlags, flagNumber, flagDate, flagNegation, flagObligation, flagLink
  case measure, measureSame, measureSameReading, measureChanges, measureMoves, measureMovesAll, measureFormatting
  case measureFormattingAll, measureWordsInserted, measureWordsDeleted, measureWordsKept, measureDeleted, measureKept
  case extentFormatting, extentLinks, extentPunctuation
  case changeKept, changeEdited, changeRewritten, changeInserted, changeDeleted, changeMoved, changeSplit, changeMerged
  case changeRenamed, changeRenumbered, changePassages, onlyFormatting, onlyLinks, onlyPunctuation
  case raisesNumber, raisesDate, raisesNegation, raisesObligation, raisesLink, raisesSection
  case movedWithin, movedFromBeginning, movedFrom, movedAway, movedAwayChange
  case unchangedParagraphs, unchangedItems, unchangedRows, unchangedPassages, unchangedIn, unchangedUpTo
  case unchangedFromTo
  case wasParagraph, wasHeading, wasItem, wasRow, wasCode, wasRule, wasQuote, wasHtml, wasLevel, wasNumber
  case wasNotNumbered, isHeader, wasHeader, indentedMore, indentedLess
  case linkAdded, linkRemoved, linkChanged, linkTitleChanged, nowBold, noLongerBold, nowItalic, noLongerItalic, nowCode
  case noLongerCode
  case paragraphBreak, image, table, listPair, listLast, listMore
}

/// A language in which a redline can say what changed.
package protocol RedlineLanguage: Sendable {
  /// - Parameters:
  ///   - count: of what the phrase counts.
  ///   - values: what stands in the phrase, by name.
  func say(_ phrase: RedlinePhrase, count: Int?, _ values: [String: String]) -> String

  /// The same as HTML: `values` escaped, the phrase's link leading to `values["target"]`.
  func html(of phrase: RedlinePhrase, count: Int?, _ values: [String: String]) -> String

  /// A number with what stands between its thousands.
  func number(_ number: Int) -> String
}

extension RedlineLanguage {
  package func say(_ phrase: RedlinePhrase, _ values: [String: String] = [:]) -> String {
    say(phrase, count: nil, values)
  }

  package func say(_ phrase: RedlinePhrase, count: Int) -> String { say(phrase, count: count, [:]) }

  /// "a, b, c".
  package func list(_ items: [String]) -> String {
    guard let first = items.first else { return "" }
    return items.dropFirst().reduce(first) { say(.listMore, ["rest": $0, "next": $1]) }
  }

  /// "a", "a and b", "a, b and c".
  package func listed(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    if items.count == 2 { return say(.listPair, ["first": items[0], "last": last]) }
    return say(.listLast, ["rest": list(items.dropLast()), "last": last])
  }

  /// What a phrase says before and after a value.
  func around(_ value: String, in phrase: RedlinePhrase) -> (before: String, after: String) {
    let mark = "\u{1}"
    let parts = say(phrase, [value: mark]).split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
    return (parts.first.map(String.init) ?? "", parts.count > 1 ? String(parts[1]) : "")
  }
}

extension Redline.Flag {
  /// What a change raised.
  package var phrase: RedlinePhrase {
    switch self {
    case .number: .raisesNumber
    case .date: .raisesDate
    case .negation: .raisesNegation
    case .obligation: .raisesObligation
    case .link: .raisesLink
    case .section: .raisesSection
    }
  }
}
