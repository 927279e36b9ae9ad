import Diagnostics
import TestSupport
import Testing
import Website

@Suite struct ImportedLinksTests {
  private static func revision(_ version: String, of path: String, _ text: String) -> String {
    """
    ---
    version: "\(version)"
    title: Policy
    nature: \(version == "1.0" ? "initial" : "substantive")
    change: Change
    published: 2019-01-0\(version.last ?? "1")
    imported: { commit: 4f1c0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a, path: \(path) }
    ---
    \(text)
    """
  }

  private static func site(_ text: String) throws -> WrittenSite {
    WrittenSite(
      folder: try TemporaryFolder([
        "organization.yml": WrittenSite.organization,
        "documents/terms/document.yml": WrittenSite.control,
        "documents/terms/1.1.md": revision("1.1", of: "legal/terms/index.md", "Terms.\n\n\(text)"),
        "documents/terms/1.2.md": revision("1.2", of: "legal/terms/index.md", "Other terms.\n\n\(text)"),
        "documents/refund/document.yml": WrittenSite.control,
        "documents/refund/1.1.md": revision("1.1", of: "refunds.md", "## Rates\n\nOld."),
        "documents/refund/1.2.md": revision("1.2", of: "legal/refund/index.md", "## Rates\n\nNew."),
      ]))
  }

  @Test(arguments: [
    "../refund/index.md", "../refund/", "../refund", "./../refund/index.md", "../../refunds.md", "../../refunds.html",
    "/refunds.md", "/legal/refund/index.md",
  ])
  func linksToFilesLeadToTheirDocuments(destination: String) async throws {
    let (sink, findings) = try await Self.site("See [them](\(destination)#rates).").compile()
    #expect(!findings.contains { $0.rule.id == "broken-link" })
    let page = try #require(sink.text("terms/1.1/index.html"))
    #expect(page.contains("<a href=\"../../refund/#rates\">them</a>"))
    #expect(try #require(sink.text("terms/index.html")).contains("<a href=\"../refund/#rates\">them</a>"))
    let comparison = try #require(sink.text("terms/compare/1.1...1.2/index.html"))
    #expect(comparison.contains("<a href=\"../../../refund/#rates\">them</a>"))
  }

  @Test(arguments: ["../other/index.md", "../../../../refunds.md", "refunds.md"])
  func whatIsNoImportedFileStaysAndIsSaid(destination: String) async throws {
    let (sink, findings) = try await Self.site("See [them](\(destination)).").compile()
    #expect(findings.filter { $0.rule.id == "broken-link" }.count == 2)
    #expect(try #require(sink.text("terms/index.html")).contains("<a href=\"\(destination)\">them</a>"))
  }

  @Test func aSectionThatIsNotThereIsSaid() async throws {
    let (_, findings) = try await Self.site("See [them](../refund/index.md#prices).").compile()
    #expect(findings.filter { $0.rule.id == "broken-link" }.count == 2)
  }
}
