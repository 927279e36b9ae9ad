/// A day of the Gregorian calendar, without a time or a zone (ISO 8601 `YYYY-MM-DD`).
package struct CivilDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  // Four bytes, since records have many and there are many records; a later day is a greater number.
  private let packed: Int32

  package var year: Int { Int(packed >> 9) }
  package var month: Int { Int(packed >> 5 & 15) }
  package var day: Int { Int(packed & 31) }

  /// A day that there is.
  private init(known year: Int, _ month: Int, _ day: Int) {
    packed = Int32(year << 9 | month << 5 | day)
  }

  /// Nil for a day that no calendar has (2019-02-29). Years 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.lastDay(ofMonth: month, year: year)
    else { return nil }
    self.init(known: year, month, day)
  }

  /// Reads exactly `YYYY-MM-DD`.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day that is `number` days after 1970-01-01, clamped to the years 1 to 9999.
  package init(daysSinceEpoch number: Int) {
    let clamped = min(max(number, -719_162), 2_932_896)
    // Howard Hinnant's `civil_from_days`: eras of 400 years that begin on 1 March.
    let shifted = clamped + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(known: year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// Days since 1970-01-01; negative before.
  package var daysSinceEpoch: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  package static func lastDay(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package func adding(days: Int) -> CivilDate { CivilDate(daysSinceEpoch: daysSinceEpoch + days) }

  /// Years and months first, the day kept or, where the month is too short, its last day (2020-02-29 plus a year is
  /// 2021-02-28); then days.
  package func adding(_ period: Period) -> CivilDate {
    let months = year * 12 + month - 1 + period.months
    let year = min(max(months / 12, 1), 9999)
    let month = months % 12 + 1
    let last = CivilDate.lastDay(ofMonth: month, year: year)
    guard let moved = CivilDate(year: year, month: month, day: min(day, last)) else { return self }
    return moved.adding(days: period.days)
  }

  package var description: String {
    let year = String(year), month = String(month), day = String(day)
    let zeros = String(repeating: "0", count: 4 - year.count)
    return "\(zeros)\(year)-\(month.count == 1 ? "0" : "")\(month)-\(day.count == 1 ? "0" : "")\(day)"
  }

  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.packed < right.packed
  }
}
