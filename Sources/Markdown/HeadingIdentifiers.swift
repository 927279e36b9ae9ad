/// Gives headings their ids: GitHub's algorithm, which every link into a text counts on.
///
/// A text in lower case, without what is neither word nor space nor hyphen, with hyphens for spaces; a second heading of
/// the same text gets `-1`, a third `-2`.
struct HeadingIdentifiers {
  private var taken: Set<String>
  /// The number tried last, by id without a number.
  private var counts: [String: Int] = [:]

  /// - Parameter explicit: ids that are written in the text, and no other heading may get.
  init(explicit: some Sequence<String>) {
    taken = Set(explicit)
  }

  /// An id that no heading has yet.
  mutating func identifier(for text: String) -> String {
    let words = Self.identifier(of: text)
    let base = words.isEmpty ? "section" : words
    if taken.insert(base).inserted { return base }
    var count = counts[base, default: 0]
    var candidate: String
    repeat {
      count += 1
      candidate = "\(base)-\(count)"
    } while !taken.insert(candidate).inserted
    counts[base] = count
    return candidate
  }

  private static func identifier(of text: String) -> String {
    var id: [UInt8] = []
    id.reserveCapacity(text.utf8.count)
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case " ": id.append(UInt8(ascii: "-"))
      case "a"..."z", "0"..."9", "-", "_": id.append(UInt8(truncatingIfNeeded: scalar.value))
      default: if !scalar.isASCII, isWord(scalar) { id += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter }
      }
    }
    return String(decoding: id, as: UTF8.self)
  }

  /// Unicode's word characters (UTS #18, annex C).
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .decimalNumber, .connectorPunctuation, .nonspacingMark, .spacingMark, .enclosingMark: true
    default: scalar.properties.isAlphabetic
    }
  }
}
