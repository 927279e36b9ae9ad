import Policies

/// The words that pages use for the vocabulary, in English.
enum Words {
  static func date(_ date: CivilDate) -> String {
    "\(date.day) \(month(date.month)) \(date.year)"
  }

  /// - Parameter number: 1 to 12.
  static func month(_ number: Int) -> String { months[number - 1] }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  static func kind(_ kind: Kind) -> String {
    switch kind {
    case .statement: "Statement"
    case .policy: "Policy"
    case .faq: "Frequently asked questions"
    case .notice: "Product notice"
    }
  }

  /// A kind's documents: the anchor and the heading of their group.
  static func group(_ kind: Kind) -> (id: String, title: String) {
    switch kind {
    case .statement: ("statements", "Statements")
    case .policy: ("policies", "Policies")
    case .faq: ("questions", "Frequently asked questions")
    case .notice: ("notices", "Product notices")
    }
  }

  static func nature(_ nature: Nature) -> String { nature.rawValue.capitalizedFirst }

  static func status(_ status: Status) -> String { status.rawValue.capitalizedFirst }

  /// "every year", "every 18 months", "every 30 days".
  static func every(_ period: Period) -> String {
    func count(_ number: Int, _ unit: String) -> String { number == 1 ? unit : "\(number) \(unit)s" }
    var parts: [String] = []
    if period.months > 0 {
      parts.append(period.months % 12 == 0 ? count(period.months / 12, "year") : count(period.months, "month"))
    }
    if period.days > 0 { parts.append(count(period.days, "day")) }
    return "every " + parts.joined(separator: " and ")
  }

  /// The text as a sentence with its full stop.
  static func sentence(_ text: String) -> String {
    guard let last = text.last else { return text }
    return ".!?…".contains(last) ? text : text + "."
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
