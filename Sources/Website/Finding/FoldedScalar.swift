/// What a search makes of a character: `search.js` does the same to what a reader types.
enum FoldedScalar: Sendable {
  /// Parts words.
  case separator
  /// Counts as not written: vowel points, soft hyphens, loose accents.
  case nothing
  /// Part of a word: in lower case, Latin and Greek letters without what is added to them.
  case letters([UInt8])
  /// Of a script that writes no spaces between words.
  case unspaced([UInt8])

  init(_ scalar: Unicode.Scalar) {
    if Self.isUnwritten(scalar.value) {
      self = .nothing
    } else if Self.isUnspaced(scalar.value) {
      self = .unspaced(Self.bytes(of: scalar))
    } else if Self.isPartOfWords(scalar) {
      self = .letters(scalar.properties.lowercaseMapping.unicodeScalars.flatMap(Self.bare))
    } else {
      self = .separator
    }
  }

  private static func isPartOfWords(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }

  private static func isUnwritten(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x300...0x36F, 0x591...0x5BD, 0x5BF...0x5C7, 0x64B...0x65F, 0x670, 0x200B...0x200D, 0x2060,
      0xFE00...0xFE0F:
      true
    default: false
    }
  }

  /// Thai, Lao, Burmese, Khmer, Japanese, Chinese.
  private static func isUnspaced(_ value: UInt32) -> Bool {
    switch value {
    case 0xE01...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3041...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  private static func bare(_ scalar: Unicode.Scalar) -> [UInt8] {
    if scalar.isASCII { return [UInt8(truncatingIfNeeded: scalar.value)] }
    if isUnwritten(scalar.value) { return [] }
    if let letters = special[scalar] { return Array(letters.utf8) }
    guard let name = scalar.properties.name, let end = name.firstRange(of: " WITH ")?.lowerBound,
      let base = bases[String(name[..<end])]
    else { return bytes(of: scalar) }
    return bytes(of: base)
  }

  /// Letters by their names: an accented one is named after its base, "LATIN SMALL LETTER E WITH ACUTE".
  private static let bases: [String: Unicode.Scalar] = {
    let letters = [UInt32(0x61)...0x7A, 0x3B1...0x3C9].joined().compactMap(Unicode.Scalar.init)
    return Dictionary(letters.map { ($0.properties.name ?? "", $0) }) { first, _ in first }
  }()

  private static let special: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ς": "σ", "آ": "ا", "أ": "ا", "إ": "ا", "ؤ": "و", "ئ": "ي",
  ]

  private static func bytes(of scalar: Unicode.Scalar) -> [UInt8] {
    Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
