package import Diagnostics

extension Rule {
  package static let consentWithoutRegister = Rule(
    "consent-without-register", .error, .settings,
    summary: "site.yml asks for consent, and there is no register of cookies",
    explanation: """
      Consent has to be informed: readers are shown what is stored, by whom, what for and for how long, and asked again \
      when that changes. All of it comes from registers/cookies.yml.
      """,
    remedy: "Write registers/cookies.yml with a row for each thing that the site stores, or take 'consent' out.")
}

enum ConsentWithoutRegister {
  static func finding(in settings: SiteSettings) -> Finding {
    settings.places.finding(
      .consentWithoutRegister, "there is no register of what the site stores",
      help: "write 'registers/\(Register.cookiesName).yml', or take 'consent' out", at: "consent")
  }
}
