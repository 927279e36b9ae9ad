/// That a word stands in a section, and how.
struct WordPlace: Hashable, Sendable {
  enum Weight: Int, Sendable {
    /// Only in the heading above the section's.
    case above
    case text
    /// More than once.
    case repeated
    case heading
    /// In the document's title; its section is the document's first.
    case title
  }

  /// Counted from 0.
  var section: Int
  var weight: Weight

  /// Takes in another place in the same section: the weightier of the two stays.
  mutating func join(_ other: WordPlace) {
    if weight == .text && other.weight == .text {
      weight = .repeated
    } else if weight.rawValue < other.weight.rawValue {
      weight = other.weight
    }
  }

  /// Appends the place as characters that need no escaping: how far it is from the last one, and its weight, in digits of
  /// five bits, lowest first, of which all but the last carry a sixth. `search.js` reads them.
  func append(to text: inout [UInt8], after last: Int) {
    var value = (section - last) * 5 + weight.rawValue
    while value >= 32 {
      text.append(Self.digits[32 + value % 32])
      value /= 32
    }
    text.append(Self.digits[value])
  }

  /// Reads what `append` wrote.
  ///
  /// - Parameter start: what section 0 is counted as.
  static func read(_ text: some Sequence<UInt8>, from start: Int = 0) -> [WordPlace] {
    var places: [WordPlace] = []
    var section = start
    var value = 0
    var scale = 1
    for character in text {
      let digit = Int(values[Int(character)])
      value += digit % 32 * scale
      scale *= 32
      guard digit < 32 else { continue }
      section += value / 5
      places.append(WordPlace(section: section, weight: Weight(rawValue: value % 5) ?? .text))
      value = 0
      scale = 1
    }
    return places
  }

  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
  private static let values: [UInt8] = digits.enumerated().reduce(into: Array(repeating: 0, count: 256)) {
    $0[Int($1.element)] = UInt8($1.offset)
  }
}
