extension Register {
  /// The registers whose columns are known: `cookies`, `sub-processors`, `standards`. Any other declares its own.
  package struct Kind: Sendable {
    /// The register's name.
    package let name: String
    package let columns: [Column]
    /// The columns that together tell a row from every other.
    let key: [String]
  }

  package static let kinds = [cookies, subProcessors, standards]

  /// The register of what a site stores on readers' devices.
  package static let cookiesName = "cookies"
  /// The one category of cookies that needs no consent.
  package static let necessary = "necessary"

  /// The categories that do.
  static let optionalCategories = (cookies.columns.first?.words ?? []).map(\.id).filter { $0 != necessary }

  package static func kind(named name: String) -> Kind? { kinds.first { $0.name == name } }

  /// What a site stores on readers' devices: the table of a cookie notice (Directive 2002/58/EC, article 5(3); names,
  /// purposes, lifespans and third parties as WP29's opinion 2/2010 and CJEU C-673/17 want them told).
  private static let cookies = Kind(
    name: cookiesName,
    columns: [
      Column(
        "category", title: "Category",
        words: [
          .init(id: necessary, title: "Strictly necessary"), .init(id: "preferences", title: "Preferences"),
          .init(id: "statistics", title: "Statistics"), .init(id: "marketing", title: "Marketing"),
        ], meaning: "what it is needed for; anything but 'necessary' needs consent"),
      Column("name", title: "Name", meaning: "the cookie's name, as browsers show it"),
      Column("provider", title: "Provider", meaning: "who sets it"),
      Column("purpose", title: "Purpose", meaning: "what it does, for readers"),
      Column("duration", title: "Duration", meaning: "how long it stays, such as: session, 1 year"),
      Column(
        "party", title: "Set by", words: [.init(id: "first", title: "Us"), .init(id: "third", title: "Third party")],
        meaning: "whether the site itself or somebody else sets it"),
    ], key: ["name", "provider"])

  /// Who processes personal data on the processor's behalf (GDPR, article 28(2)).
  private static let subProcessors = Kind(
    name: "sub-processors",
    columns: [
      Column("name", title: "Name", meaning: "the company's name"),
      Column("purpose", title: "Purpose", meaning: "what it does with the data"),
      Column("location", title: "Location", meaning: "where it processes them"),
      Column("safeguard", title: "Safeguard", isRequired: false, meaning: "what protects a transfer abroad"),
    ], key: ["name"])

  private static let standards = Kind(
    name: "standards",
    columns: [
      Column("name", title: "Standard", meaning: "the standard's or report's name"),
      Column("scope", title: "Scope", meaning: "what it is held for"),
      Column("since", title: "Since", isRequired: false, meaning: "since when it is held"),
      Column("certificate", title: "Certificate", isRequired: false, meaning: "where the certificate is"),
    ], key: ["name"])
}
