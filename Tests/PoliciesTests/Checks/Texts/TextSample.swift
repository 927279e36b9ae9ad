import Diagnostics
import Markdown
import Policies
import TestSupport
import Testing

/// A text of the document 'privacy-policy' on a site with a few other documents.
struct TextSample {
  var document = Document.sample(revisions: [
    .sample("1.0", published: "2018-05-25"), .sample("1.1", published: "2019-01-03"),
  ])
  var kind = Kind.policy
  /// Nil: a draft.
  var version: String?
  var current: TextSummary?

  func check(_ text: String) -> TextCheck { check(Array(text.utf8)) }

  func check(_ bytes: [UInt8]) -> TextCheck {
    let path = "draft.md"
    var document = document
    document.control.kind = kind
    document.files = ["scope.pdf", "logo.png"]
    let tree = Tree(parsing: SourceFile(path: path, bytes: bytes))
    let draft = Draft(
      name: "", title: "Privacy Policy", text: TextFile(path: path, firstLine: 1), places: .sample(path, []))
    let revision = document.revisions.first { $0.version == version?.version }
    return TextCheck(
      of: TextContext(
        document: document, subject: revision.map { .revision($0) } ?? .draft(draft), tree: tree,
        addresses: .sample(with: document), current: current))
  }
}

extension SiteAddresses {
  static func sample(with document: Document, asOf: String = "2020-01-01") -> SiteAddresses {
    let others = [
      Document.sample(
        "cookie-notice", revisions: [.sample("2019-05-01", published: "2019-05-01")],
        aliases: ["cookies", "/legal/cookies/"])
    ]
    return SiteAddresses(
      (others + [document]).map { DocumentAddresses(of: $0, Timeline(of: $0, asOf: asOf.date)) },
      pages: ["/", "/changes/", "/feed.xml", "/logo.svg"])
  }
}

/// Expects exactly these findings: a rule each, and where it stands, as a mark in the text or nil for the whole file.
func expectFindings(
  _ marked: String, _ expected: [(Rule, Character?)], of sample: TextSample = TextSample(),
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let marked = MarkedText(marked)
  let found = sample.check(marked.text).findings.sorted()
    .map { "\($0.rule) \(place($0.position))" }
  let wanted = expected.map { rule, mark in "\(rule) \(place(mark.flatMap { marked.positions[$0] }))" }
  #expect(found.sorted() == wanted.sorted(), sourceLocation: sourceLocation)
}

private func place(_ position: SourcePosition?) -> String {
  position.map { "\($0.line):\($0.column)" } ?? "-"
}
