import Foundation
import TestSupport
import Testing

/// What a CI job relies on.
@Suite struct ExitStatusTests {
  @Test func anErrorStopsTheBuildAndLeavesTheOldSite() throws {
    let tool = try Tool.onSample()
    #expect(try tool.run("build", "--as-of", "2020-02-01").status == 0)
    let before = try tool.files("Site/public")
    try tool.replace("nature: material", by: "nature: materail", in: "Content/documents/privacy-policy/2.0.md")
    let result = try tool.run("build", "--as-of", "2020-02-01")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("Content/documents/privacy-policy/2.0.md:4:9: error: "))
    #expect(result.errors.contains("help: did you mean 'material'?"))
    #expect(try tool.files("Site/public") == before)
    #expect(try tool.files("Site").keys.allSatisfy { !$0.contains("codicil") })
  }

  @Test func warningsFailOnlyWhenStrict() throws {
    let tool = try Tool.onSample()
    try tool.replace("## Who", by: "#### Who", in: "Content/documents/data-privacy-faq/draft.md")
    #expect(try tool.run("check", "--as-of", "2020-02-01").status == 0)
    #expect(try tool.run("check", "--as-of", "2020-02-01", "--strict").status == 1)
    // A build without drafts publishes nothing of it.
    #expect(try tool.run("build", "--as-of", "2020-02-01", "--strict").status == 0)
    #expect(try tool.run("build", "--as-of", "2020-02-01", "--strict", "--drafts").status == 1)
  }

  @Test func aReviewThatIsDueIsNoReasonToFail() throws {
    let tool = try Tool.onSample()
    let result = try tool.run("check", "--as-of", "2021-06-01", "--strict")
    #expect(result.status == 0)
    #expect(result.output.contains("[review-overdue]"))
  }

  @Test(arguments: [
    ["biuld"], ["build", "--as-of", "2020-02-30"], ["check", "--format", "xml"], ["explain", "duplicate-versoin"],
    ["status", "privacy-polcy"],
  ])
  func wrongUsageIs64(arguments: [String]) throws {
    let process = try Tool.onSample().start(arguments)
    process.waitUntilExit()
    #expect(process.terminationStatus == 64)
  }

  @Test func aFolderThatIsNotOursIsNeverReplaced() throws {
    let tool = try Tool.onSample()
    try tool.folder.write(Array("mine".utf8), to: "Site/public/notes.txt")
    let result = try tool.run("build", "--as-of", "2020-02-01")
    #expect(result.status == 74)
    #expect(result.errors.contains("it is not replaced"))
    #expect(try tool.files("Site/public").keys.sorted() == ["notes.txt"])
  }

  @Test func aChangedCopyIsFound() throws {
    let tool = try Tool.onSample()
    #expect(try tool.run("build", "--as-of", "2020-02-01").status == 0)
    #expect(try tool.run("verify", "Site/public").status == 0)
    try tool.replace("Primo", by: "Prima", in: "Site/public/index.html")
    let result = try tool.run("verify", "Site/public")
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("changed: index.html"))
  }

  @Test func formatsAreForTheirReaders() throws {
    let tool = try Tool.onSample()
    try tool.replace("owner: dpo", by: "owner: dpoo", in: "Content/documents/privacy-policy/document.yml")
    let github = try tool.run("check", "--as-of", "2020-02-01", "--format", "github")
    #expect(github.output.contains("::error file=Content/documents/privacy-policy/document.yml,line="))
    let json = try tool.run("check", "--as-of", "2020-02-01", "--format", "json")
    let report = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(report?["format"] as? String == "codicil-findings/1")
    #expect(report?["errors"] as? Int == 1)
  }
}
