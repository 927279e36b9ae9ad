import Diagnostics
import Policies
import Testing

/// What can be wrong with document.yml and organization.yml.
@Suite struct ControlShapeTests {
  @Test(
    arguments: [
      ("kind: 1️⃣polcy", "unknown-kind", "did you mean 'policy'?"),
      ("1️⃣aproduct: x", "unknown-key", "did you mean 'product'?"),
      ("review: { every: 1️⃣1Y }", "malformed-duration", ""),
      ("review: 1️⃣P1Y", "wrong-type", "write { every: P1Y }"),
      ("review: { 1️⃣ever: P1Y }", "unknown-key", "did you mean 'every'?"),
      ("notice: { material: 1️⃣30 days }", "malformed-duration", ""),
      ("notice: { 1️⃣materiall: P30D }", "unknown-nature", "did you mean 'material'?"),
      ("owner: 1️⃣cisso", "unknown-role", "did you mean 'ciso'?"),
      ("approvers: [ciso, 1️⃣board]", "unknown-role", ""),
      ("distribution: [1️⃣board]", "unknown-role", ""),
      ("reviews: [{ date: 2020-01-10, role: 1️⃣board, outcome: no change }]", "unknown-role", ""),
      ("owner: 1️⃣The Officer", "malformed-id", "rename it to 'the-officer'"),
      ("aliases: [1️⃣/old/path]", "malformed-address", "write it like '/old/path/'"),
      ("aliases: [1️⃣../up/]", "malformed-address", ""),
      ("aliases: [1️⃣/a/../b/]", "malformed-address", ""),
      ("anchors: { old: 1️⃣new }", "malformed-address", "write it like '/privacy-policy/#retention'"),
      ("history: [1️⃣{ change: Initial version }]", "missing-key", ""),
      ("history: [{ approved: 1️⃣2019-02-30, change: x }]", "invalid-date", ""),
      ("history: [{ version: 1️⃣0.1, approved: 2018-01-01, change: x }]", "unquoted-version", "write \"0.1\""),
      (
        "history: [{ version: \"0.1\", approved: 2018-01-01, change: x }, { version: 1️⃣\"0.1.0\", approved: 2018-01-02, change: x }]",
        "duplicate-version", ""
      ),
      (
        "history: [{ version: 1️⃣\"2018-01-01\", approved: 2018-01-01, change: x }]", "mixed-version-schemes",
        "use numbers for all versions of the document"
      ),
      ("cancelled: [{ version: \"1.0\", date: 2019-01-03, reason: 1️⃣\"a\\nb\" }]", "line-break", ""),
      ("withdrawn: 1️⃣2020-01-01", "wrong-type", ""),
      ("removed: 1️⃣{ version: \"1.0\", date: 2019-01-03, reason: x }", "wrong-type", "write a list"),
      ("summary: 1️⃣&why It explains", "unused-anchor", ""),
      ("summary: 1️⃣!important It explains", "unsupported-yaml", ""),
    ])
  func isFoundAtItsPlace(line: String, rule: String, help: String) throws {
    let key = line.filter { $0.isLetter || $0 == ":" }.prefix { $0 != ":" }
    let sound = ContentFixture.control.split(separator: "\n").filter { !$0.hasPrefix("\(key):") }
    let fixture = try ContentFixture(["document.yml": (sound + [line[...]]).joined(separator: "\n")])
    let findings = fixture.load().findings
    #expect(findings.map(fixture.describe) == ["\(rule) document.yml 1️⃣"])
    if !help.isEmpty { #expect(findings.map(\.help) == [help]) }
  }

  @Test func readsEveryKey() throws {
    let control = """
      # A comment, and a document marker.
      ---
      title: Privacy Policy
      kind: policy
      summary: >-
        Two lines
        that are one.
      owner: dpo
      approvers: &approvers [ciso]
      product: Alma
      classification: public
      review: { every: P1Y }
      notice: { material: P30D, substantive: P1M }
      distribution: *approvers
      aliases: [privacy, /old/path/]
      anchors: { old-section: /privacy-policy/#new-section }
      history:
        - { approved: 2012-04-18, change: Initial version }
        - { version: "0.9", approved: 2013-04-18, nature: material, change: Update, author: The author }
      reviews: [{ date: 2020-01-10, role: ciso, outcome: no change }]
      cancelled: [{ version: "1.0", date: 2019-01-03, reason: A mistake }]
      withdrawn: { date: 2021-01-01, reason: The end, successor: other }
      removed: [{ version: "1.0", date: 2020-01-03, reason: A name }]
      """
    let (content, findings) = try ContentFixture(["document.yml": control]).load()
    #expect(findings == [])
    let read = try #require(content.documents.first?.control)
    #expect(read.summary == "Two lines that are one.")
    #expect(read.owner == "dpo")
    #expect(read.approvers == ["ciso"])
    #expect(read.distribution == ["ciso"])
    #expect(read.reviewCycle?.description == "P1Y")
    #expect(read.notice.mapValues(\.description) == [.material: "P30D", .substantive: "P1M"])
    #expect(read.aliases == ["privacy", "/old/path/"])
    #expect(read.anchors.map(\.target) == ["/privacy-policy/#new-section"])
    #expect(read.history.map(\.change) == ["Initial version", "Update"])
    #expect(read.history.map(\.version?.description) == [nil, "0.9"])
    #expect(read.reviews.map(\.outcome) == ["no change"])
    #expect(read.cancelled.map(\.reason) == ["A mistake"])
    #expect(read.withdrawn?.successor == "other")
    #expect(read.removed.map(\.date.description) == ["2020-01-03"])
    #expect(read.places.range(of: "history.1.nature")?.start.line == 19)
    #expect(read.places.range(of: "history.1")?.start.line == 19)
  }

  @Test(arguments: [
    ("name: Example", ["missing-key organization.yml"]),
    (
      "name: Example\nroles: {}\n1️⃣rolls: {}",
      [
        "unknown-key organization.yml 1️⃣", "unknown-role 1.0.md 6:21", "unknown-role document.yml 3:8",
        "unknown-role document.yml 4:13",
      ]
    ),
    ("name: Example\nroles:\n  ciso: {}\n  dpo: { title: Officer }", ["missing-key organization.yml 3:9"]),
    ("name: Example\nroles:\n  ciso: 1️⃣Officer\n  dpo: { title: Officer }", ["wrong-type organization.yml 1️⃣"]),
    (
      "name: Example\nurl: 1️⃣example.org\nroles: { ciso: { title: x }, dpo: { title: x, email: 2️⃣nobody } }",
      ["malformed-address organization.yml 1️⃣", "malformed-address organization.yml 2️⃣"]
    ),
    ("1️⃣- name", ["wrong-type organization.yml 1️⃣"]),
    ("name: 1️⃣[", ["yaml-syntax organization.yml 1️⃣"]),
    ("", ["missing-key organization.yml", "missing-key organization.yml"]),
  ])
  func findsWhatIsWrongWithTheOrganization(text: String, report: [String]) throws {
    let found = try ContentFixture(["organization.yml": text]).report()
    #expect(found.sorted() == report.sorted())
  }

  @Test func warnsWhereNobodyIsResponsible() throws {
    let (content, findings) = try ContentFixture(["document.yml": "title: x\nkind: policy\napprovers: []"]).load()
    #expect(findings.map(\.rule.id).sorted() == ["missing-approvers", "missing-owner"])
    #expect(findings.allSatisfy { $0.severity == .warning })
    #expect(content.documents.first?.control.owner == nil)
  }
}
