/// The categories of number that languages tell apart (CLDR, "Language Plural Rules").
enum Plural: String, Hashable, Sendable, CaseIterable {
  case zero, one, two, few, many, other

  /// A whole number's category in a language; languages that are not listed know one and other.
  ///
  /// - Parameter language: a BCP 47 tag.
  init(_ number: Int, in language: String) {
    let (n, tens) = (abs(number), abs(number) % 100)
    switch language.prefix(while: { $0 != "-" }).lowercased() {
    case "ar": self = Self.arabic(n)
    case "id", "ja", "ko", "lo", "ms", "my", "th", "vi", "zh": self = .other
    case "fr", "hy", "pt": self = n < 2 ? .one : .other
    case "be", "bs", "hr", "ru", "sr", "uk":
      self = (11...14).contains(tens) ? .many : n % 10 == 1 ? .one : (2...4).contains(n % 10) ? .few : .many
      // Croatian and its neighbours call "other" what Russian calls "many".
      if self == .many, ["bs", "hr", "sr"].contains(language.prefix(2).lowercased()) { self = .other }
    case "pl":
      self = n == 1 ? .one : (2...4).contains(n % 10) && !(12...14).contains(tens) ? .few : .many
    case "cs", "sk": self = n == 1 ? .one : (2...4).contains(n) ? .few : .other
    case "sl": self = tens == 1 ? .one : tens == 2 ? .two : (3...4).contains(tens) ? .few : .other
    case "lt": self = (11...19).contains(tens) ? .other : n % 10 == 1 ? .one : n % 10 == 0 ? .other : .few
    case "lv": self = n % 10 == 0 || (11...19).contains(tens) ? .zero : n % 10 == 1 ? .one : .other
    case "ro": self = n == 1 ? .one : n == 0 || (1...19).contains(tens) ? .few : .other
    case "he": self = n == 1 ? .one : n == 2 ? .two : .other
    case "ga": self = n == 1 ? .one : n == 2 ? .two : (3...6).contains(n) ? .few : (7...10).contains(n) ? .many : .other
    default: self = n == 1 ? .one : .other
    }
  }

  private static func arabic(_ n: Int) -> Plural {
    switch (n, n % 100) {
    case (0, _): .zero
    case (1, _): .one
    case (2, _): .two
    case (_, 3...10): .few
    case (_, 11...99): .many
    default: .other
    }
  }
}
