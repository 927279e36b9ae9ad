import Diagnostics
import Policies

extension ShownSite {
  /// The errors and warnings that concern a page: those of its document, of its draft alone where it is one's, and those
  /// that concern all pages. Errors come first. Not what time alone brings about: the page says it to all its readers.
  func findings(on path: String) -> [Finding] {
    let names = path.split(separator: "/", maxSplits: 2).map(String.init)
    let draft = names.count > 2 && names[1].hasPrefix("draft") ? names[1] + ".md" : nil
    let concerned = findings.filter { finding in
      guard finding.severity != .note, finding.rule.basis != .calendar else { return false }
      guard let place = Self.place(of: finding.path, below: folder) else { return true }
      guard place.document == names.first else { return false }
      return !Draft.isDraft(finding.path) || place.file == draft
    }
    return concerned.filter { $0.severity == .error } + concerned.filter { $0.severity != .error }
  }

  /// The document that a file belongs to, and its name there; nil of a file that belongs to none.
  private static func place(of path: String, below folder: String) -> (document: String, file: String)? {
    let prefix = "\(folder)/documents/"
    guard path.hasPrefix(prefix) else { return nil }
    let parts = path.dropFirst(prefix.count).split(separator: "/", maxSplits: 1).map(String.init)
    return parts.first.map { ($0, parts.dropFirst().first ?? "") }
  }
}
