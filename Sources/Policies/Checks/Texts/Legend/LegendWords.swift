/// The words that legends typed by hand are made of.
enum LegendWords {
  enum Subject: Hashable {
    case updated, effective, reviewed
  }

  private static let subjects: [String: Subject] = [
    "updated": .updated, "update": .updated, "revised": .updated, "revision": .updated, "modified": .updated,
    "modification": .updated, "amended": .updated, "amendment": .updated, "changed": .updated, "change": .updated,
    "published": .updated, "publication": .updated, "issued": .updated, "posted": .updated, "version": .updated,
    "effective": .effective, "force": .effective, "effect": .effective, "applies": .effective, "applicable": .effective,
    "valid": .effective, "reviewed": .reviewed, "review": .reviewed,
  ]

  /// What says nothing by itself: "this privacy policy was last … on".
  private static let fillers: Set<String> = [
    "this", "the", "our", "it", "its", "of", "on", "as", "at", "in", "into", "from", "since", "with", "and", "is",
    "was",
    "are", "were", "has", "been", "last", "latest", "most", "recent", "recently", "current", "currently", "date",
    "dates",
    "time", "comes", "came", "takes", "took", "becomes", "became", "entered", "privacy", "policy", "statement",
    "notice",
    "document", "page", "text", "terms", "faq", "faqs", "agreement", "security", "cookie", "cookies", "data", "number",
    "no", "rev", "ver", ",", ":", "-", "–", "—", "#",
  ]

  /// What stands between two items.
  static let joiners: Set<String> = [",", ";", "|", "/", "(", "[", "•", "·", "-", "–", "—", "and", "of", "dated"]
  static let closers: Set<String> = [")", "]"]

  static let betweenVersionAndNumber: Set<String> = [":", ".", "-", "–", "—", "#", "is", "number", "no"]
  private static let versions: Set<String> = ["version", "revision", "rev", "ver"]

  static let weekdaysAndMonths = Set(TypedDate.weekdays).union(TypedDate.months)
    .union(TypedDate.months.map { String($0.prefix(3)) }).union(["sept"])

  static func contains(_ word: String) -> Bool { subjects[word] != nil || fillers.contains(word) }

  static func isVersion(_ word: String?) -> Bool { word.map { versions.contains($0) || $0 == "no" } ?? false }

  /// What a date is the date of; nil where the words name nothing that a legend has.
  static func subject(of words: [String]) -> Subject? {
    let named = Set(words.compactMap { subjects[$0] })
    if let first = [Subject.effective, .updated, .reviewed].first(where: { named.contains($0) }) { return first }
    return words.filter { $0 != ":" } == ["date"] ? .updated : nil
  }
}
