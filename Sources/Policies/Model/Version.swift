/// A revision's number: dotted integers (`2.2`, `2.10.1`; `2.2` equals `2.2.0`) or an ISO date with an optional counter
/// (`2019-01-03`, `2019-01-03.2`). Ordered by number.
package struct Version: Sendable, CustomStringConvertible {
  package enum Scheme: Hashable, Sendable {
    case number, date
  }

  package let scheme: Scheme
  /// As written; what URLs and pages show.
  package let description: String
  /// Without trailing zeros, so that equal versions have equal parts. For dates: days since the epoch, then the counter.
  package let parts: [Int]

  /// Nil unless the text is a version as above: no leading zeros, no sign, at most 6 parts of at most 9 digits.
  package init?(_ text: some StringProtocol) {
    description = String(text)
    var pieces = text.split(separator: ".", omittingEmptySubsequences: false)
    if let first = pieces.first, let date = CivilDate(first) {
      guard pieces.count <= 2 else { return nil }
      scheme = .date
      guard pieces.count == 2 else {
        parts = [date.daysSinceEpoch, 1]
        return
      }
      guard let counter = Version.number(pieces[1]), counter >= 2 else { return nil }
      parts = [date.daysSinceEpoch, counter]
      return
    }
    guard (1...6).contains(pieces.count) else { return nil }
    scheme = .number
    var numbers = [Int]()
    while !pieces.isEmpty {
      guard let number = Version.number(pieces.removeFirst()) else { return nil }
      numbers.append(number)
    }
    while numbers.count > 1, numbers.last == 0 { numbers.removeLast() }
    parts = numbers
  }

  /// The number at `index`, 0 where the version has fewer.
  package subscript(index: Int) -> Int { index < parts.count ? parts[index] : 0 }

  private static func number(_ text: some StringProtocol) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      text.utf8.count == 1 || text.utf8.first != 0x30
    else { return nil }
    return Int(text)
  }
}

extension Version: Hashable, Comparable {
  package static func == (left: Version, right: Version) -> Bool {
    left.scheme == right.scheme && left.parts == right.parts
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(scheme)
    hasher.combine(parts)
  }

  /// Numbers before dates, so that a document that mixes both still has one order.
  package static func < (left: Version, right: Version) -> Bool {
    if left.scheme != right.scheme { return left.scheme == .number }
    return left.parts.lexicographicallyPrecedes(right.parts)
  }
}
