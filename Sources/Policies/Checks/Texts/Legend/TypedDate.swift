/// A date as people type it, with every day that it may mean: `3 January 2019` is one, `03/01/2019` two, `January 2019`
/// a month.
struct TypedDate: Hashable {
  private struct Reading: Hashable {
    var year: Int
    var month: Int
    /// Nil: some day of the month.
    var day: Int?
  }

  /// None for a day that no calendar has.
  private var readings: [Reading]

  func agrees(with date: CivilDate) -> Bool {
    readings.contains { $0.year == date.year && $0.month == date.month && ($0.day ?? date.day) == date.day }
  }

  /// Whether it cannot mean the date or a later one.
  func isBefore(_ date: CivilDate) -> Bool {
    readings.allSatisfy { ($0.year, $0.month, $0.day ?? 31) < (date.year, date.month, date.day) }
  }
}

extension TypedDate {
  /// Reads a date at the start of the tokens and drops it from them; nil where none stands there.
  static func read(_ tokens: inout ArraySlice<LegendToken>) -> TypedDate? {
    var rest = tokens
    if let first = rest.first, weekdays.contains(first.text) {
      rest.removeFirst()
      drop([",", "."], from: &rest)
    }
    drop(["the"], from: &rest)
    guard let date = readNumbers(&rest) ?? readDayFirst(&rest) ?? readMonthFirst(&rest) else { return nil }
    tokens = rest
    return date
  }

  /// `2019-01-03`, `03/01/2019`, `3.1.19`.
  private static func readNumbers(_ tokens: inout ArraySlice<LegendToken>) -> TypedDate? {
    let parts = Array(tokens.prefix(5))
    guard parts.count == 5, parts[0].isNumber, parts[2].isNumber, parts[4].isNumber, parts[1].text == parts[3].text,
      ["-", "/", "."].contains(parts[1].text), parts.dropFirst().allSatisfy({ !$0.isSpaced }),
      let first = Int(parts[0].text), let second = Int(parts[2].text), let third = Int(parts[4].text)
    else { return nil }
    let date: TypedDate
    switch (parts[0].text.utf8.count, parts[4].text.utf8.count) {
    case (4, 1...2): date = days([(first, second, third)])
    case (1...2, 2), (1...2, 4):
      let year = third < 100 ? 2000 + third : third
      let dayFirst = (year, second, first)
      date = days(parts[1].text == "." ? [dayFirst] : [dayFirst, (year, first, second)])
    default: return nil
    }
    tokens.removeFirst(5)
    return date
  }

  /// `3 January 2019`, `3rd of January, 2019`, `03-Jan-2019`.
  private static func readDayFirst(_ tokens: inout ArraySlice<LegendToken>) -> TypedDate? {
    var rest = tokens
    guard let day = readDay(&rest) else { return nil }
    drop(["of", "-"], from: &rest)
    guard let month = readMonth(&rest) else { return nil }
    drop([",", "-"], from: &rest)
    guard let year = readYear(&rest) else { return nil }
    tokens = rest
    return days([(year, month, day)])
  }

  /// `January 3, 2019`, `Jan. 3rd 2019`, `January 2019`.
  private static func readMonthFirst(_ tokens: inout ArraySlice<LegendToken>) -> TypedDate? {
    var rest = tokens
    guard let month = readMonth(&rest) else { return nil }
    var afterDay = rest
    if let day = readDay(&afterDay) {
      drop([","], from: &afterDay)
      if let year = readYear(&afterDay) {
        tokens = afterDay
        return days([(year, month, day)])
      }
    }
    drop([",", "of"], from: &rest)
    guard let year = readYear(&rest) else { return nil }
    tokens = rest
    return TypedDate(readings: [Reading(year: year, month: month)])
  }

  private static func days(_ dates: [(year: Int, month: Int, day: Int)]) -> TypedDate {
    let real = dates.compactMap { CivilDate(year: $0.year, month: $0.month, day: $0.day) }
    return TypedDate(readings: real.map { Reading(year: $0.year, month: $0.month, day: $0.day) })
  }
}

extension TypedDate {
  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
    "sat", "sun",
  ]

  private static func drop(_ marks: Set<String>, from tokens: inout ArraySlice<LegendToken>) {
    if let first = tokens.first, marks.contains(first.text) { tokens.removeFirst() }
  }

  private static func readDay(_ tokens: inout ArraySlice<LegendToken>) -> Int? {
    guard let first = tokens.first, first.isNumber, first.text.utf8.count <= 2, let day = Int(first.text) else {
      return nil
    }
    tokens.removeFirst()
    if let suffix = tokens.first, !suffix.isSpaced { drop(["st", "nd", "rd", "th"], from: &tokens) }
    return day
  }

  /// `january`, `jan` or `sept`, with or without a full stop.
  private static func readMonth(_ tokens: inout ArraySlice<LegendToken>) -> Int? {
    guard let word = tokens.first?.text, word.utf8.count >= 3,
      let index = months.firstIndex(where: { $0.hasPrefix(word) })
    else { return nil }
    tokens.removeFirst()
    drop(["."], from: &tokens)
    return index + 1
  }

  private static func readYear(_ tokens: inout ArraySlice<LegendToken>) -> Int? {
    guard let first = tokens.first, first.isNumber, first.text.utf8.count == 4, let year = Int(first.text) else {
      return nil
    }
    tokens.removeFirst()
    return year
  }
}
