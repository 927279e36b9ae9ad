import Policies

/// The colours of the theme's style sheet, as far as a site's own are measured against them.
enum ThemeColors {
  /// In light and in dark.
  typealias Pair = (light: Color, dark: Color)

  /// The least contrast between text and what is behind it (WCAG 2.2, 1.4.3).
  static let leastContrast = 4.5

  static let paper: Pair = (.white, Color(red: 0x13, green: 0x19, blue: 0x1C))
  static let ink: Pair = (Color(red: 0x1A, green: 0x22, blue: 0x26), Color(red: 0xE3, green: 0xE8, blue: 0xE8))
  /// Of all texts of the theme, in light and in dark, the one that is nearest to paper.
  static let soft: Pair = (Color(red: 0x56, green: 0x62, blue: 0x69), Color(red: 0xA3, green: 0xAF, blue: 0xB4))

  static func paper(of appearance: Appearance) -> Pair {
    guard let scheme = appearance.colors[.paper] else { return paper }
    return (scheme.light, scheme.dark ?? paper.dark)
  }

  /// The colour for dark where a site names only one: a lighter shade of an accent, so that it can be read.
  static func dark(_ use: Appearance.ColorUse, of scheme: Appearance.Scheme, on paper: Color) -> Color {
    if let dark = scheme.dark { return dark }
    return switch use {
    case .accent: readable(scheme.light, on: paper)
    case .band: scheme.light
    case .ink: ink.dark
    case .paper: self.paper.dark
    }
  }

  /// The shade of a colour, nearest to it, that can be read on `paper`: towards white on dark, towards black on light.
  static func readable(_ color: Color, on paper: Color) -> Color {
    let end: Color = paper.contrast(with: .white) > paper.contrast(with: .black) ? .white : .black
    let shades = (0...50).lazy.map { color.mixed(with: end, share: Double($0) / 50) }
    return shades.first { $0.contrast(with: paper) >= leastContrast } ?? end
  }
}
