package import Diagnostics

extension Rule {
  package static let invalidDate = Rule(
    "invalid-date", .error, .form,
    summary: "a date is not a day of the calendar",
    explanation: """
      Dates decide which revision is in force. They are days of the Gregorian calendar as ISO 8601 writes them, \
      year-month-day, without a time.
      """,
    remedy: "Write the day as YYYY-MM-DD.",
    wrong: "published: 2019-02-29",
    right: "published: 2019-02-28")
}

extension Finding {
  static func invalidDate(_ text: String, key: String, in file: SourceFile, at range: SourceRange) -> Finding {
    let reason = InvalidDate.reason(text)
    return Finding(
      .invalidDate, "'\(key)' is not a date: \(reason ?? "\(quoted(text)) is not written YYYY-MM-DD")",
      help: reason == nil ? "write it as 2019-01-31" : "correct the day", in: file, at: range)
  }
}

enum InvalidDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// Why no calendar has this day ("February 2019 has 28 days, not 29"); nil where it is not written YYYY-MM-DD at all.
  static func reason(_ text: some StringProtocol) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    if year == 0 { return "there is no year 0" }
    guard (1...12).contains(month) else { return "there is no month \(parts[1])" }
    if day == 0 { return "there is no day 0" }
    let last = CivilDate.lastDay(ofMonth: month, year: year)
    return day > last ? "\(months[month - 1]) \(year) has \(last) days, not \(day)" : nil
  }
}
