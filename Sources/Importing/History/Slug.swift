import Policies

/// A name as an id has it: `[a-z0-9]+(-[a-z0-9]+)*`.
enum Slug {
  /// The most bytes of a name that an id keeps.
  private static let limit = 80

  /// Nil where nothing in the name can be written in Latin letters or digits.
  static func make(_ name: some StringProtocol) -> String? {
    var slug = ""
    var isApart = false
    for scalar in name.unicodeScalars {
      guard let letters = letters(scalar) else {
        isApart = true
        continue
      }
      guard slug.utf8.count + letters.utf8.count < limit else { break }
      if isApart, !slug.isEmpty, !letters.isEmpty { slug += "-" }
      isApart = isApart && letters.isEmpty
      slug += letters
    }
    return slug.isEmpty ? nil : slug
  }

  /// A name for what has none in Latin letters: always the same for the same path.
  static func fallback(_ path: String) -> String {
    "document-\(Digest(of: Array(path.utf8)).hex.prefix(8))"
  }

  /// Nil for what stands between words; empty for what stands within a word and is left out.
  private static func letters(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": return String(scalar)
    case "A"..."Z": return String(scalar).lowercased()
    case "'", "\u{2019}": return ""
    default: break
    }
    guard !scalar.isASCII else { return nil }
    if scalar.properties.generalCategory == .nonspacingMark { return "" }
    if let letters = transliterated[scalar.properties.lowercaseMapping] { return letters }
    return latinLetter(scalar)
  }

  /// Of `é`, whose name is LATIN SMALL LETTER E WITH ACUTE, `e`; of `æ` `ae`.
  private static func latinLetter(_ scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
    let words = name.split(separator: " ")
    guard words.count >= 4, words[2] == "LETTER", words[3].utf8.count <= 2 else { return nil }
    return words[3].lowercased()
  }

  private static let transliterated: [String: String] = {
    let pairs = """
      ß ss þ th ð d ŋ ng ə e \
      а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch \
      ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz \
      α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o \
      ά a έ e ή i ί i ό o ύ y ώ o
      """.split(whereSeparator: \.isWhitespace).map(String.init)
    return Dictionary(
      stride(from: 0, to: pairs.count - 1, by: 2).map {
        (pairs[$0], pairs[$0 + 1] == "-" ? "" : pairs[$0 + 1])
      }
    ) { first, _ in first }
  }()
}
