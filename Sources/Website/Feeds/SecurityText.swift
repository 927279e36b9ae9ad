import Policies

/// `/.well-known/security.txt` (RFC 9116).
struct SecurityText {
  let site: Site

  /// Nil where `site.yml` gives no contact.
  func render() -> OutputFile? {
    guard let security = site.settings.security else { return nil }
    var lines = security.contacts.map { "Contact: \($0)" }
    lines.append("Expires: \(expires)T23:59:59Z")
    if let policy = security.policy { lines.append("Policy: \(absolute(policy))") }
    if let encryption = security.encryption { lines.append("Encryption: \(absolute(encryption))") }
    if let page = security.acknowledgments { lines.append("Acknowledgments: \(absolute(page))") }
    let languages = security.languages.isEmpty ? [site.settings.language] : security.languages
    lines.append("Preferred-Languages: \(languages.joined(separator: ", "))")
    // Web URIs in the file must be https (RFC 9116, 2.5).
    if site.settings.url.hasPrefix("https:") { lines.append("Canonical: \(site.url(Self.path))") }
    return OutputFile(path: Self.path, text: lines.joined(separator: "\n") + "\n")
  }

  private static let path = ".well-known/security.txt"

  /// The last day of the eleventh month ahead: less than a year away, as the RFC recommends, and the same for a month of
  /// builds.
  private var expires: CivilDate {
    let months = site.asOf.year * 12 + site.asOf.month - 1 + 11
    let (year, month) = (months / 12, months % 12 + 1)
    let day = CivilDate.lastDay(ofMonth: month, year: year)
    return CivilDate(year: year, month: month, day: day) ?? site.asOf
  }

  private func absolute(_ address: String) -> String {
    address.hasPrefix("/") ? site.url(String(address.dropFirst())) : address
  }
}
