package import Diagnostics

extension Rule {
  package static let unrunScript = Rule(
    "unrun-script", .error, .settings,
    summary: "a script that waits for consent can never run",
    explanation: """
      A script of site.yml runs where readers accepted its category. They are asked only for categories of which the \
      register of cookies has a row, and only files of Site/static can be loaded.
      """,
    remedy: "Put the file into Site/static, and add rows for what it stores to registers/cookies.yml.",
    wrong: "consent: { policy: /cookie-notice/, scripts: { statistics: /statistic.js } }",
    right: "consent: { policy: /cookie-notice/, scripts: { statistics: /statistics.js } }")
}

enum UnrunScript {
  /// - Parameters:
  ///   - register: nil where it cannot be read.
  ///   - staticPaths: the files of `Site/static`.
  static func findings(in settings: SiteSettings, _ register: Register?, staticPaths: Set<String>) -> [Finding] {
    (settings.consent?.scripts ?? []).compactMap { script in
      func finding(_ message: String, help: String) -> Finding {
        settings.places.finding(.unrunScript, message, help: help, at: "consent.scripts.\(script.category)")
      }
      if let register, !register.rows.contains(where: { register.cell("category", of: $0) == script.category }) {
        return finding(
          "the register of cookies has no row of the category \(quoted(script.category))",
          help: "add a row for each thing that \(quoted(script.path)) stores")
      }
      guard !staticPaths.contains(String(script.path.dropFirst())) else { return nil }
      let known = staticPaths.filter { $0.hasSuffix(".js") }.map { "/\($0)" }.sorted()
      return finding(
        "there is no file 'static\(script.path)'",
        help: known.isEmpty ? "put it into the site folder" : Spelling.help(for: script.path, among: known))
    }
  }
}
