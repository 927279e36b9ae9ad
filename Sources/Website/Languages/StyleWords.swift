/// What a style sheet says, as custom properties of pages in each language: `content` knows no other way to words.
struct StyleWords {
  let css: String

  init(of languages: Languages) {
    let blocks = languages.interfaces.enumerated().map { index, interface in
      // The site's own words for pages in any other language too.
      let selector = index == 0 ? ":root" : ":root:lang(\(interface.language))"
      let declarations = Self.names.map { "  --text-\($0): \(Self.content($1, in: interface));\n" }
      return "\(selector) {\n\(declarations.joined())}\n"
    }
    css = "\n/* What is said here, in the site's languages. */\n\n" + blocks.joined()
  }

  private static let names: [(property: String, message: MessageName)] = [
    ("inserted", .styleInserted), ("deleted", .styleDeleted), ("moved", .styleMoved), ("end", .styleEnd),
    ("page", .stylePage), ("not-printed", .styleNotPrinted),
  ]

  /// A value of `content` (CSS Generated Content, section 2): strings, and counters for values.
  static func content(_ name: MessageName, in interface: Interface) -> String {
    let pieces = interface.message(name.key)?.pattern().pieces ?? []
    let parts: [String] = pieces.compactMap { piece in
      switch piece {
      case .words(let words): quoted(words)
      case .value("page"): "counter(page)"
      case .value("pages"): "counter(pages)"
      case .value, .open, .close: nil
      }
    }
    return parts.isEmpty ? "\"\"" : parts.joined(separator: " ")
  }

  /// A CSS string (CSS Syntax, section 4.3.5).
  private static func quoted(_ words: String) -> String {
    let escaped = words.unicodeScalars.map { scalar in
      scalar == "\"" || scalar == "\\" || scalar.value < 0x20 ? "\\\(String(scalar.value, radix: 16)) " : String(scalar)
    }
    return "\"\(escaped.joined())\""
  }
}
