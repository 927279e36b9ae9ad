import Policies

/// A site's colours and fonts as rules at the end of the style sheet.
enum AppearanceSheet {
  /// Empty where the site has none of its own.
  static func rules(for appearance: Appearance) -> String {
    let colors = Appearance.ColorUse.allCases.compactMap { use in
      appearance.colors[use].map { scheme in
        let dark = ThemeColors.dark(use, of: scheme, on: ThemeColors.paper(of: appearance).dark)
        return "  --\(use.rawValue): light-dark(\(scheme.light), \(dark));\n"
      }
    }
    let fonts = Appearance.FontUse.allCases.compactMap { use in
      appearance.fonts[use].map { "  --font-\(use.rawValue): \($0);\n" }
    }
    let values = colors + fonts
    return values.isEmpty ? "" : "\n/* From site.yml. */\n:root {\n\(values.joined())}\n"
  }
}
