package import Diagnostics
import Policies

extension Rule {
  package static let lowContrast = Rule(
    "low-contrast", .warning, .form,
    summary: "a colour of site.yml is too near to the page's to be read",
    explanation: """
      Text needs a contrast of 4.5 to 1 with what is behind it (WCAG 2.2, 1.4.3), in light and in dark. Of an accent that is \
      given once, the dark scheme takes a lighter shade that has it.
      """,
    remedy: "Take the shade that the message names, or one that differs more.",
    wrong: "appearance: { colors: { accent: \"#7fb3ff\" } }", right: "appearance: { colors: { accent: \"#0b566b\" } }")
}

enum LowContrast {
  static func findings(in settings: SiteSettings) -> [Finding] {
    let appearance = settings.appearance
    let paper = ThemeColors.paper(of: appearance)
    var found: [Finding] = []
    for use in [Appearance.ColorUse.accent, .ink] {
      guard let scheme = appearance.colors[use] else { continue }
      found += finding(scheme.light, on: paper.light, use.rawValue, "light", settings)
      if let dark = scheme.dark { found += finding(dark, on: paper.dark, use.rawValue, "dark", settings) }
    }
    if let scheme = appearance.colors[.paper] {
      found += papers(scheme.light, ThemeColors.soft.light, "light", settings)
      if let dark = scheme.dark { found += papers(dark, ThemeColors.soft.dark, "dark", settings) }
    }
    return found
  }

  private static func finding(
    _ color: Color, on paper: Color, _ key: String, _ scheme: String, _ settings: SiteSettings
  ) -> [Finding] {
    let contrast = color.contrast(with: paper)
    guard contrast < ThemeColors.leastContrast else { return [] }
    return [
      settings.places.finding(
        .lowContrast, "'\(color)' has a contrast of \(tenths(contrast)) to 1 with the page in the \(scheme) scheme",
        help: "take '\(ThemeColors.readable(color, on: paper))', or one that differs more: 4.5 to 1 can be read",
        at: place(key, scheme, settings))
    ]
  }

  /// Of a page's colour: against the faintest of the theme's texts.
  private static func papers(
    _ color: Color, _ text: Color, _ scheme: String, _ settings: SiteSettings
  ) -> [Finding] {
    let contrast = text.contrast(with: color)
    guard contrast < ThemeColors.leastContrast else { return [] }
    return [
      settings.places.finding(
        .lowContrast,
        "small text has a contrast of \(tenths(contrast)) to 1 with the page '\(color)' in the \(scheme) scheme",
        help: "take a colour nearer to \(scheme == "light" ? "white" : "black"): 4.5 to 1 can be read",
        at: place("paper", scheme, settings))
    ]
  }

  private static func place(_ key: String, _ scheme: String, _ settings: SiteSettings) -> String {
    let path = "appearance.colors.\(key)"
    return settings.places.has("\(path).\(scheme)") ? "\(path).\(scheme)" : path
  }

  private static func tenths(_ contrast: Double) -> String {
    let number = Int(contrast * 10)
    return "\(number / 10).\(number % 10)"
  }
}
