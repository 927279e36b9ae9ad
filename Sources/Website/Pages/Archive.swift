import Policies

/// A list by date, newest first, that may be too long for one page: then its page shows the newest entries, and every year
/// has a page of its own. Once a year has its page, the page stays, since lists only grow.
struct Archive<Entry> {
  /// The entries of a year, or of a month.
  struct Part {
    let year: Int
    /// 1 to 12; nil of a whole year.
    let month: Int?
    var entries: [Entry]

    /// Below the list's page: `2019/`, `2019/05/`.
    var path: String { month.map { "\(year)/\($0 < 10 ? "0" : "")\($0)/" } ?? "\(year)/" }
    /// "2019", "May 2019".
    func title(in interface: Interface) -> String { interface.period(year: year, month: month) }
  }

  private let dated: [(date: CivilDate, entry: Entry)]
  /// How many entries a page shows without others taking pages of their own.
  private let limit: Int
  /// How many entries of a year stand on one page.
  private let yearLimit: Int

  /// - Parameter dated: newest first.
  init(_ dated: [(date: CivilDate, entry: Entry)], limit: Int = 100, yearLimit: Int = 500) {
    self.dated = dated
    self.limit = limit
    self.yearLimit = yearLimit
  }

  var count: Int { dated.count }

  /// Whether there are pages for years.
  var isSplit: Bool { dated.count > limit }

  /// What the list's own page shows.
  var newest: [Entry] { dated.prefix(limit).map(\.entry) }

  /// What it leaves to the years' pages.
  var older: [Entry] { dated.dropFirst(limit).map(\.entry) }

  /// What the list's own page shows, by year.
  var newestYears: [Part] { Self.parts(dated.prefix(limit), byMonth: false) }

  /// What it leaves to the years' pages, by year.
  var olderYears: [Part] { Self.parts(dated.dropFirst(limit), byMonth: false) }

  /// All entries, by year.
  var years: [Part] { Self.parts(dated[...], byMonth: false) }

  /// A year's entries, by month.
  func months(of year: Part) -> [Part] {
    Self.parts(dated.filter { $0.date.year == year.year }[...], byMonth: true)
  }

  /// Whether a year's months have pages of their own.
  func isSplit(_ year: Part) -> Bool { year.entries.count > yearLimit }

  /// The years that have pages.
  var paged: [Part] { isSplit ? years : [] }

  private static func parts(_ dated: ArraySlice<(date: CivilDate, entry: Entry)>, byMonth: Bool) -> [Part] {
    var parts: [Part] = []
    for (date, entry) in dated {
      let month = byMonth ? date.month : nil
      if let last = parts.last, last.year == date.year, last.month == month {
        parts[parts.count - 1].entries.append(entry)
      } else {
        parts.append(Part(year: date.year, month: month, entries: [entry]))
      }
    }
    return parts
  }
}
