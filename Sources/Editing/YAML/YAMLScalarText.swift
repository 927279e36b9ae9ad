/// How a text is written as a YAML scalar of one line.
enum YAMLScalarText {
  enum Style {
    case plain, single, double
  }

  /// The text in the style asked for, or in the next one that can carry it.
  ///
  /// - Parameter isInFlow: whether it stands between brackets, where commas end a plain text.
  static func written(_ text: String, _ style: Style, isInFlow: Bool) -> String {
    let scalars = text.unicodeScalars
    let isVisible = scalars.allSatisfy(isPrintable)
    if style == .plain, isVisible, isPlainSafe(text, isInFlow: isInFlow) { return text }
    if isVisible, style == .single || (style == .plain && text.contains { $0 == "\\" || $0 == "\"" }) {
      return "'\(text.replacing("'", with: "''"))'"
    }
    return "\"\(scalars.map(escaped).joined())\""
  }

  /// Whether a text without quotes is read as the same text, by this tool and by every other reader of YAML 1.1 or 1.2.
  private static func isPlainSafe(_ text: String, isInFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
    // What begins like a number or a date may be one to other readers.
    guard !"-?:,[]{}#&*!|>'\"%@`=<~+.0123456789 ".unicodeScalars.contains(first), last != " ", last != ":",
      !text.contains(": "), !text.contains(" #"), !text.contains(":\t")
    else { return false }
    if isInFlow, text.unicodeScalars.contains(where: { ",[]{}:".unicodeScalars.contains($0) }) { return false }
    return !words.contains(text.lowercased())
  }

  /// What YAML 1.1 reads as nothing or as a truth value.
  private static let words: Set = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      if isPrintable(scalar) { return String(scalar) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let width = scalar.value <= 0xFF ? 2 : scalar.value <= 0xFFFF ? 4 : 8
      let letter = width == 2 ? "x" : width == 4 ? "u" : "U"
      return "\\\(letter)\(String(repeating: "0", count: width - digits.count))\(digits)"
    }
  }
}
