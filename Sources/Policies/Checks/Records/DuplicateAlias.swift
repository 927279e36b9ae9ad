package import Diagnostics

extension Rule {
  package static let duplicateAlias = Rule(
    "duplicate-alias", .error, .record,
    summary: "an alias is used twice",
    explanation:
      "At an alias the site redirects to its document. It can lead to one only, and to name it once is enough.",
    remedy: "Delete one of the two.",
    wrong: """
      aliases: [privacy, /privacy/]
      """,
    right: """
      aliases: [privacy]
      """)
}

enum DuplicateAlias: ContentCheck {
  static let rule = Rule.duplicateAlias

  static func findings(in content: Content) -> [Finding] {
    var first = [[Substring]: Alias]()
    return Alias.all(in: content).compactMap { alias in
      guard let earlier = first[alias.path] else {
        first[alias.path] = alias
        return nil
      }
      let isOwn = earlier.document.id == alias.document.id
      return alias.document.control.places.finding(
        rule, "the alias \(quoted(alias.text)) is \(isOwn ? "given twice" : "one of '\(earlier.document.id)' already")",
        help: "delete one of the two",
        at: alias.keyPath, related: [earlier.document.control.places.related("first used here", at: earlier.keyPath)])
    }
  }
}
