/// A text without what no reader sees: a byte-order mark, the kind of line end, blanks at line ends, empty lines at the
/// end.
enum SealedLayout {
  /// One invisible property of a text.
  enum Property: CaseIterable {
    case mark, lineEnds, blanks, end

    /// What is left when texts differ only here.
    var words: String {
      switch self {
      case .mark: "only in a byte-order mark"
      case .lineEnds: "only in its line ends"
      case .blanks: "only in spaces at the ends of lines"
      case .end: "only in the line ends after the last line"
      }
    }
  }

  /// The text with one property as most texts have it.
  static func normal(_ bytes: [UInt8], _ property: Property) -> [UInt8] {
    switch property {
    case .mark: bytes.starts(with: mark) ? Array(bytes[3...]) : bytes
    case .lineEnds: Digest.unixText(bytes).map { $0 == 0x0D ? 0x0A : $0 }
    case .blanks: withoutBlanks(bytes)
    case .end: withoutEnd(bytes) + [0x0A]
    }
  }

  /// Which properties texts differ in, where they differ in nothing else.
  static func difference(_ old: [UInt8], _ new: [UInt8]) -> [Property]? {
    guard Property.allCases.reduce(old, normal) == Property.allCases.reduce(new, normal) else { return nil }
    return Property.allCases.filter { property in
      let others = Property.allCases.filter { $0 != property }
      return others.reduce(old, normal) != others.reduce(new, normal)
    }
  }

  /// The sealed bytes, where they differ from these in one property only, in the way that editors change it.
  static func original(of bytes: [UInt8], sealedAs seal: Digest) -> [UInt8]? {
    let text = Digest.unixText(bytes)
    let end = text.last == 0x0A ? Array(text.dropLast()) : text + [0x0A]
    let candidates = [normal(text, .mark), mark + text, normal(text, .lineEnds), normal(text, .blanks), end]
    return candidates.first { $0 != text && Digest(of: $0) == seal }
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func withoutBlanks(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte == 0x0A || byte == 0x0D {
        while let last = result.last, last == 0x20 || last == 0x09 { result.removeLast() }
      }
      result.append(byte)
    }
    while let last = result.last, last == 0x20 || last == 0x09 { result.removeLast() }
    return result
  }

  private static func withoutEnd(_ bytes: [UInt8]) -> [UInt8] {
    let last = bytes.lastIndex { $0 != 0x0A && $0 != 0x0D }
    return Array(bytes[..<(last.map { $0 + 1 } ?? 0)])
  }
}
