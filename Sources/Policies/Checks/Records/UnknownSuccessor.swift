package import Diagnostics

extension Rule {
  package static let unknownSuccessor = Rule(
    "unknown-successor", .error, .record,
    summary: "a withdrawn document's successor is no other document",
    explanation: "The pages of a withdrawn document lead readers to its successor, which must be there.",
    remedy: "Name the id of another document, or leave 'successor' out.",
    wrong: """
      withdrawn: { date: 2019-06-01, reason: merged, successor: privacy-polcy }
      """,
    right: """
      withdrawn: { date: 2019-06-01, reason: merged, successor: privacy-policy }
      """)
}

enum UnknownSuccessor: ContentCheck {
  static let rule = Rule.unknownSuccessor

  static func findings(in content: Content) -> [Finding] {
    let ids = Set(content.documents.map(\.id))
    return content.documents.compactMap { document in
      guard let successor = document.control.withdrawn?.successor else { return nil }
      if successor == document.id {
        return document.control.places.finding(
          rule, "\(quoted(successor)) cannot be its own successor", help: "name another document, or none",
          at: "withdrawn.successor")
      }
      guard !ids.contains(successor) else { return nil }
      let meant = Spelling.nearest(to: successor, among: content.documents.lazy.map(\.id).filter { $0 != document.id })
      return document.control.places.finding(
        rule, "the successor \(quoted(successor)) is no document",
        help: meant.map { "did you mean '\($0)'?" } ?? "name the id of a document, or leave 'successor' out",
        at: "withdrawn.successor")
    }
  }
}
