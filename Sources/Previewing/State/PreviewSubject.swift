package import Diagnostics
package import Policies

/// What a preview is of.
package struct PreviewSubject: Sendable {
  package let content: String
  package let site: String
  /// Where `build` writes, which is left alone.
  package let output: String
  /// All there are, for `site.yml`.
  package let rules: [Rule]
  /// The day that pages are for, asked anew for every change.
  package let day: @Sendable () -> CivilDate
  /// Whether somebody asked for that day.
  package let isDateGiven: Bool

  package init(
    content: String, site: String, output: String, rules: [Rule], isDateGiven: Bool,
    day: @escaping @Sendable () -> CivilDate
  ) {
    self.content = content
    self.site = site
    self.output = output
    self.rules = rules
    self.day = day
    self.isDateGiven = isDateGiven
  }

  /// Whether a change of a path in a watched folder is none of the preview's business.
  func ignores(_ path: String, in folder: Int) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    // What editors leave beside the file they have open. What is hidden in `static` is published.
    if name.hasSuffix("~") || name.hasSuffix(".swp") || name.hasPrefix(".#") || name == ".git" { return true }
    guard folder == WatchedFolder.site.rawValue else { return name.hasPrefix(".") || name.hasPrefix("#") }
    let full = "\(site)/\(path)"
    if full == output || full.hasPrefix(output + "/") { return true }
    return name.hasPrefix(".") && name.contains(".codicil-")
  }
}
