/// The messages that code asks for by name; templates ask for theirs as `{{text.name}}`.
///
/// In a language's file a name is written with hyphens: `changesLead` is `changes-lead`.
enum MessageName: String, Hashable, Sendable, CaseIterable {
  // Numbers, dates, lists.
  case languageName, direction, numberSeparator, date, dateFirst, monthOfYear, listPair, listLast, listMore, listApart
  // The vocabulary.
  case draft, draftNamed, draftTitle, draftTitleNamed, draftShort, draftShortNamed, version, versionOf,
    changeNotRecorded, statusDraft
  case everyYear, everyMonth, everyDay, everySum, months, days
  // Every page.
  case documents, changes, checkCopy, allChanges, changesOf, sectionLink, table, tableOf, pageNotFound, moved
  // A document.
  case approver, edition, recordNewest, recordNeighbours
  // The record of changes.
  case recordOfChanges, recordOfChangesOf, recordOfChangesOfPeriod, recordOfChangesInPeriod, recordDescription
  case recordDescriptionPeriod, recordCount, recordCountSince, recordTextsAll, recordTextsSome, recordNewestEntries
  case recordPeriodLead, eventReview, eventCancellation, eventRemoval, eventWithdrawal
  // All changes.
  case changesLead, changesLeadNewest, changesPeriod, changesPeriodDescription, changesPeriodLead
  // Comparisons.
  case comparisonTitle, comparisonHeading, comparisonDescription, comparisonSpan, continued
  case redlineKeyInserted, redlineKeyDeleted, redlineKeyMoved
  // Seals and feeds.
  case sealsDescription, sealsAllCount, feedOfSubstance, citation, feedFacts, feedFactsEffective, feedCompared,
    feedLinks
  case feedLinksComparison
  // The search, and what applied on a date.
  case search, searchDescription, asOf, asOfDescription
  // What the site may store.
  case consentNecessary, consentPreferences, consentStatistics, consentMarketing, consentFirst, consentThird
  // The style sheet.
  case styleInserted, styleDeleted, styleMoved, styleEnd, stylePage, styleNotPrinted

  /// As a language's file has it.
  var key: String { Self.keys[self] ?? rawValue }

  private static let keys = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.rawValue.hyphenated) })
}

extension String {
  /// `changesLead` as `changes-lead`.
  var hyphenated: String {
    reduce(into: "") { text, letter in text += letter.isUppercase ? "-\(letter.lowercased())" : String(letter) }
  }
}
