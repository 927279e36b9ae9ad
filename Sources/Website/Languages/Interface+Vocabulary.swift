import Policies

/// The words for what a document's record holds.
extension Interface {
  func date(_ date: CivilDate) -> String {
    // Dates stand in isolation where they are put; their parts do not need to.
    let values = ["day": String(date.day), "month": month(date.month), "year": String(date.year)]
    return pattern(date.day == 1 ? .dateFirst : .date).text(values, isolating: false)
  }

  /// - Parameter number: 1 to 12.
  private func month(_ number: Int) -> String { text(key: "month-\(number)") }

  /// "2019", "May 2019".
  func period(year: Int, month number: Int?) -> String {
    guard let number else { return String(year) }
    return pattern(.monthOfYear).text(["month": month(number), "year": String(year)], isolating: false)
  }

  func kind(_ kind: Kind) -> String { text(key: "kind-\(kind.rawValue)") }

  /// The heading over a kind's documents.
  func group(_ kind: Kind) -> String { text(key: "group-\(kind.rawValue)") }

  func nature(_ nature: Nature) -> String { text(key: "nature-\(nature.rawValue)") }

  func status(_ status: Status) -> String { text(key: "status-\(status.rawValue)") }

  /// "every year", "every 18 months", "every 30 days".
  func every(_ period: Period) -> String {
    if period.months > 0, period.days > 0 {
      let (months, days) = (text(.months, count: period.months), text(.days, count: period.days))
      return text(.everySum, ["months": months, "days": days])
    }
    if period.days > 0 { return text(.everyDay, count: period.days) }
    return period.months % 12 == 0
      ? text(.everyYear, count: period.months / 12) : text(.everyMonth, count: period.months)
  }

  /// What a document's approvers and the like are called together: "A; B".
  func listed(apart items: [String]) -> String {
    guard let first = items.first else { return "" }
    return items.dropFirst().reduce(first) { text(.listApart, ["rest": $0, "next": $1]) }
  }

  private func pattern(_ name: MessageName) -> Pattern { message(name.key)?.pattern() ?? Pattern() }
}

extension String {
  /// As a sentence with its full stop.
  var asSentence: String {
    guard let last else { return self }
    return ".!?…。؟।".contains(last) ? self : self + "."
  }
}
