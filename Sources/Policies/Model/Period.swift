/// A stretch of calendar time: an ISO 8601 duration of years, months, weeks and days (`P1Y`, `P18M`, `P30D`).
package struct Period: Hashable, Sendable, CustomStringConvertible {
  package let months: Int
  package let days: Int
  /// As written.
  package let description: String

  /// Nil unless `P` and one or more of nY, nM, nW, nD in that order, more than nothing and at most 100 years.
  package init?(_ text: String) {
    var rest = text[...]
    guard rest.popFirst() == "P", !rest.isEmpty else { return nil }
    var months = 0
    var days = 0
    var units = ["Y", "M", "W", "D"][...]
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard digits.count <= 5, let number = Int(digits) else { return nil }
      rest = rest.dropFirst(digits.count)
      guard let unit = rest.popFirst(), let index = units.firstIndex(of: String(unit)) else { return nil }
      units = units[(index + 1)...]
      switch unit {
      case "Y": months += number * 12
      case "M": months += number
      case "W": days += number * 7
      default: days += number
      }
    }
    guard months + days > 0, months <= 1200, days <= 36_525 else { return nil }
    self.months = months
    self.days = days
    self.description = text
  }
}
