import Foundation
import TestSupport
import Testing

/// Passages, registers and values of the sample, and what its texts have kept of them.
@Suite struct ReuseTests {
  /// The notice for Primo took over the new passage on 2019-11-06, that for Esploro on 2019-12-11.
  @Test func theSampleShowsWhichNoticeAChangedPassageLeftBehind() throws {
    let tool = try Tool.onSample()
    let behind = try tool.run("check", "--as-of", "2019-11-20", "--notes")
    #expect(behind.status == 0)
    #expect(
      behind.output.contains("'{{> security-commitment}}' of version '2.0' reads otherwise now")
        && behind.output.contains("Two of the standards"))
    #expect(behind.output.matches(of: /outdated-wording/).count == 1)
    #expect(try !tool.run("check", "--as-of", "2020-02-01", "--notes").output.contains("outdated-wording"))
  }

  @Test func aChangedValueNamesEveryTextThatHasIt() throws {
    let tool = try Tool.onSample()
    let before = try tool.run("status", "--as-of", "2020-02-01")
    #expect(before.status == 0 && !before.output.contains("Worded otherwise"))
    try tool.replace("log-retention: 10 weeks", by: "log-retention: 8 weeks", in: "Content/organization.yml")
    #expect(
      try tool.run("status", "--as-of", "2020-02-01").output.hasSuffix(
        """

        Worded otherwise now than in the current revision:
          data-privacy-faq: {{values.log-retention}}
          primo-security-and-data-privacy: {{values.log-retention}}
          privacy-policy: {{values.log-retention}}

        """))
    let one = try tool.run("status", "primo-security-and-data-privacy", "--as-of", "2020-02-01").output
    #expect(one.contains("Outdated:       {{values.log-retention}} on line "))
  }

  private struct Status: Decodable {
    struct Item: Decodable {
      var id: String
      var outdated: [Passage]
    }
    struct Passage: Decodable, Equatable {
      var source: String
      var path: String
      var line: Int
      var written: String
      var today: String?
    }
    var documents: [Item]
  }

  @Test func otherProgramsReadWhichTextsAreLeftBehind() throws {
    let tool = try Tool.onSample()
    try tool.replace("duration: 12 months", by: "duration: 6 months", in: "Content/registers/esploro-cookies.yml")
    try FileManager.default.removeItem(at: tool.folder.url.appending(path: "Content/fragments/security-commitment.md"))
    let output = try tool.run("status", "--as-of", "2020-02-01", "--format", "json").output
    let documents = try JSONDecoder().decode(Status.self, from: Data(output.utf8)).documents
    let outdated = Dictionary(uniqueKeysWithValues: documents.map { ($0.id, $0.outdated) }.filter { !$0.1.isEmpty })
    #expect(outdated.keys.sorted() == ["esploro-security-and-data-privacy", "primo-security-and-data-privacy"])
    let esploro = try #require(outdated["esploro-security-and-data-privacy"])
    #expect(esploro.map { $0.today == nil } == [true, false])
    #expect(esploro[1].written.contains("12 months") && esploro[1].today?.contains("6 months") == true)
    #expect(esploro[1].path == "Content/documents/esploro-security-and-data-privacy/2.1.md")
    #expect(outdated["primo-security-and-data-privacy"]?.map(\.source) == ["{{> security-commitment}}"])
  }

  @Test func theRegisterThatASiteAsksConsentForCountsWithoutDrafts() throws {
    let tool = try Tool.onSample()
    try tool.replace("    duration: 12 months\n", by: "", in: "Content/registers/cookies.yml")
    let result = try tool.run("build", "--as-of", "2020-02-01")
    #expect(result.status == 1)
    #expect((result.output + result.errors).contains("[missing-key]"))
    try tool.replace("consent:\n  policy:", by: "#", in: "Site/site.yml")
    #expect(try tool.run("build", "--as-of", "2020-02-01").status == 0)
  }

  @Test func whatNoTextUsesIsANote() throws {
    let tool = try Tool.onSample()
    let fragment = Array("A passage for nobody.\n".utf8)
    try tool.folder.write(fragment, to: "Content/fragments/for-nobody.md")
    try tool.folder.write(Array("rows: []\n".utf8), to: "Content/registers/standards.yml")
    try tool.replace("log-retention:", by: "spare: words\n  log-retention:", in: "Content/organization.yml")
    let result = try tool.run("check", "--as-of", "2020-02-01", "--notes")
    #expect(result.status == 0)
    #expect(result.output.matches(of: /never-used/).count == 3)
    for name in ["fragment 'for-nobody'", "register 'standards'", "value 'spare'"] {
      #expect(result.output.contains("no text uses the \(name)"), "\(name)")
    }
  }
}
