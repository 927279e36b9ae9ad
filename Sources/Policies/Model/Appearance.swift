/// What `site.yml` says of the site's looks, so that a site has its publisher's colours, fonts and logo without a style sheet
/// of its own.
package struct Appearance: Hashable, Sendable {
  /// What a colour is for, each a custom property of the style sheet.
  package enum ColorUse: String, Hashable, Sendable, CaseIterable {
    /// Links and marks.
    case accent
    /// The line above the header.
    case band
    /// Text.
    case ink
    /// The page.
    case paper
  }

  /// A colour where the reader's system is light, and where it is dark.
  package struct Scheme: Hashable, Sendable {
    package var light: Color
    /// Nil: made of the light one for `accent`, the same for `band`, the theme's own for the others.
    package var dark: Color?

    package init(light: Color, dark: Color? = nil) {
      self.light = light
      self.dark = dark
    }
  }

  /// What a font is for.
  package enum FontUse: String, Hashable, Sendable, CaseIterable {
    case text
    case heading
    case interface
    case code
  }

  /// A picture before the site's title.
  package struct Logo: Hashable, Sendable {
    /// A file of `assets`.
    package var file: String
    /// CSS pixels, so that nothing moves while it loads.
    package var width: Int
    package var height: Int

    package init(file: String, width: Int, height: Int) {
      self.file = file
      self.width = width
      self.height = height
    }
  }

  package var colors: [ColorUse: Scheme]
  /// Font families as CSS lists them: `"Source Serif 4", Georgia, serif`.
  package var fonts: [FontUse: String]
  package var logo: Logo?

  package init(colors: [ColorUse: Scheme] = [:], fonts: [FontUse: String] = [:], logo: Logo? = nil) {
    self.colors = colors
    self.fonts = fonts
    self.logo = logo
  }
}

/// What the legend says beside version and status, which every page has.
package enum LegendFact: String, Hashable, Sendable, CaseIterable {
  case lastUpdated = "last-updated"
  case inForceSince = "in-force-since"
  case lastReviewed = "last-reviewed"
  case nextReview = "next-review"
  case owner
  case approvals
}
