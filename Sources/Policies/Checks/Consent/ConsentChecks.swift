package import Diagnostics

/// Whether a site that asks for consent tells readers all that it asks for.
package enum ConsentChecks {
  /// - Parameter staticPaths: the files of `Site/static`.
  package static func findings(in settings: SiteSettings, _ content: Content, staticPaths: Set<String>) -> [Finding] {
    guard settings.consent != nil else { return [] }
    guard let register = content.register(Register.cookiesName) else {
      return [ConsentWithoutRegister.finding(in: settings)]
    }
    // Rows that cannot be read have their findings.
    let isRead = !register.places.isUnread("rows")
    return (isRead ? UnlistedStorage.findings(in: register) : [])
      + UnrunScript.findings(in: settings, isRead ? register : nil, staticPaths: staticPaths)
  }
}
