import Diagnostics
import Policies
import TestSupport

/// A content folder with shared passages, and drafts of its document expanded.
struct ReuseFixture {
  static let organization =
    ContentFixture.organization
      + """

      contacts: { privacy: first_last@example.org }
      url: https://www.example.org/
      values:
        region: the *European* Union
        list: 1. April
        code: "a|b `c` [d](e) <f> & &amp; {{g}} \\\\ #"
      """

  static let cookies = """
    rows:
      - { category: statistics, name: _ga, provider: Example, purpose: Counts | visits, duration: 2 years, party: third }
      - { category: necessary, name: sid, provider: "https://example.org/", purpose: Keeps you in, duration: session, party: first }
    """

  let fixture: ContentFixture
  let content: Content
  let loading: [Finding]
  let expander: Expander

  init(_ files: [String: String] = [:], organization: String = Self.organization) throws {
    var all: [String: String?] = [
      "organization.yml": organization, "registers/cookies.yml": Self.cookies,
      "document.yml": ContentFixture.control + "\nproduct: Primo",
    ]
    for (path, text) in files { all[path] = text }
    fixture = try ContentFixture(all)
    (content, loading) = fixture.load()
    expander = Expander(of: content)
  }

  var document: Document { content.documents[0] }

  func expand(_ text: String) -> ExpandedText { expand(Array(text.utf8)) }

  func expand(_ bytes: [UInt8]) -> ExpandedText {
    let path = "\(fixture.folder.path)/documents/privacy-policy/draft.md"
    return expander.expand(SourceFile(path: path, bytes: bytes), fromLine: 1, of: document)
  }

  func text(_ text: String) -> String { String(decoding: expand(text).file.bytes, as: UTF8.self) }

  func report(_ text: String) -> [String] {
    (expand(text).findings + FragmentCheck.findings(in: expander)).map(fixture.describe)
  }
}
