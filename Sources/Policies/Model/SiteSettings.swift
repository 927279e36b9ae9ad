/// What the site is called, where it lives, and what its pages show beside the documents: `site.yml`.
package struct SiteSettings: Sendable {
  package var title: String
  package var description: String?
  /// Where the site will be: absolute, ends in a slash.
  package var url: String
  /// The language of the interface (BCP 47).
  package var language: String
  package var feedTag: FeedTag
  /// A line above the header of every page.
  package var notice: String?
  /// For `security.txt`; nil: no such file.
  package var security: SecurityContact?
  /// What readers are asked before anything is stored on their devices; nil: nothing.
  package var consent: ConsentSettings?
  /// Since when the publisher abides by Global Privacy Control; nil: no statement.
  package var privacyControl: CivilDate?
  package var comparisons: Comparisons
  package var severities: Severities
  package var appearance: Appearance
  /// The lines that legends have where there is something to say.
  package var legend: Set<LegendFact>
  /// Nil: pages do not ask whether they were helpful.
  package var feedback: Feedback?
  package var footer: Footer
  package var places: Places

  package init(
    title: String, description: String? = nil, url: String, language: String = "en", feedTag: FeedTag,
    notice: String? = nil, security: SecurityContact? = nil, consent: ConsentSettings? = nil,
    privacyControl: CivilDate? = nil, comparisons: Comparisons = Comparisons(),
    severities: Severities = Severities(), appearance: Appearance = Appearance(),
    legend: Set<LegendFact> = Set(LegendFact.allCases), feedback: Feedback? = nil, footer: Footer = Footer(),
    places: Places = .nowhere
  ) {
    self.title = title
    self.description = description
    self.url = url
    self.language = language
    self.feedTag = feedTag
    self.notice = notice
    self.security = security
    self.consent = consent
    self.privacyControl = privacyControl
    self.comparisons = comparisons
    self.severities = severities
    self.appearance = appearance
    self.legend = legend
    self.feedback = feedback
    self.footer = footer
    self.places = places
  }

  /// What may lead to pages of this site, by key path.
  var links: [(keyPath: String, url: String)] {
    let one = [
      ("consent.policy", consent?.policy), ("security.policy", security?.policy),
      ("security.encryption", security?.encryption), ("security.acknowledgments", security?.acknowledgments),
    ]
    return one.compactMap { keyPath, url in url.map { (keyPath, $0) } }
      + footer.links.enumerated().map { ("footer.links.\($0).href", $1.href) }
  }
}

/// The authority and the date of a tag URI (RFC 4151), which with a document and a version make a feed entry's id.
package struct FeedTag: Hashable, Sendable, CustomStringConvertible {
  /// A domain name or an e-mail address.
  package var authority: String
  /// A day on which it belonged to the publisher: `2019`, `2019-01` or `2019-01-03`.
  package var date: String

  package init(authority: String, date: String) {
    self.authority = authority
    self.date = date
  }

  /// Reads `AUTHORITY,DATE` (section 2.1).
  package init?(_ text: String) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, FeedTag.isAuthority(parts[0]), FeedTag.isDate(parts[1]) else { return nil }
    self.init(authority: String(parts[0]), date: String(parts[1]))
  }

  package var description: String { "\(authority),\(date)" }

  private static func isAuthority(_ text: Substring) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count <= 2, let domain = parts.last else { return false }
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    let name = parts.count == 2 ? parts[0] : "x"
    return !name.isEmpty && name.utf8.allSatisfy { isAlphanumeric($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }
      && labels.allSatisfy { label in
        !label.isEmpty && label.utf8.allSatisfy { isAlphanumeric($0) || $0 == 0x2D } && !label.hasPrefix("-")
          && !label.hasSuffix("-")
      }
  }

  private static func isDate(_ text: Substring) -> Bool {
    switch text.utf8.count {
    case 4: CivilDate("\(text)-01-01") != nil
    case 7: CivilDate("\(text)-01") != nil
    default: CivilDate(text) != nil
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

/// Whom to tell of a security problem: the lines of `security.txt` (RFC 9116) that are not generated.
package struct SecurityContact: Hashable, Sendable {
  /// URLs, best first; at least one.
  package var contacts: [String]
  /// The page that says how reports are handled: a path of this site or a URL.
  package var policy: String?
  /// Where the key for encrypted reports is.
  package var encryption: String?
  /// The page that thanks those who reported.
  package var acknowledgments: String?
  /// Language tags.
  package var languages: [String]

  package init(
    contacts: [String], policy: String? = nil, encryption: String? = nil, acknowledgments: String? = nil,
    languages: [String] = []
  ) {
    self.contacts = contacts
    self.policy = policy
    self.encryption = encryption
    self.acknowledgments = acknowledgments
    self.languages = languages
  }
}

/// Which pairs of revisions get a comparison page.
package struct Comparisons: Hashable, Sendable {
  package enum Extent: String, Hashable, Sendable, CaseIterable {
    /// Each revision with the one before it.
    case neighbours
    /// These, and each with the current one.
    case current
    /// Each with every other.
    case all
  }

  package struct Pair: Hashable, Sendable {
    package var document: String
    package var from: Version
    package var to: Version

    package init(document: String, from: Version, to: Version) {
      self.document = document
      self.from = from
      self.to = to
    }
  }

  package var extent: Extent
  /// Beside those of the extent.
  package var pairs: [Pair]

  package init(extent: Extent = .neighbours, pairs: [Pair] = []) {
    self.extent = extent
    self.pairs = pairs
  }
}

/// The end of every page.
package struct Footer: Hashable, Sendable {
  package struct Link: Hashable, Sendable {
    package var text: String
    /// A path of this site or a URL.
    package var href: String

    package init(text: String, href: String) {
      self.text = text
      self.href = href
    }
  }

  package var text: String?
  package var links: [Link]

  package init(text: String? = nil, links: [Link] = []) {
    self.text = text
    self.links = links
  }
}
