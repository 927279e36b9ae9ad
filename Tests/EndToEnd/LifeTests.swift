import Foundation
import TestSupport
import Testing

/// A text's whole life with commands alone, as a writer, a second writer and an approver live it.
@Suite struct LifeTests {
  private static let folder = "Content/documents/privacy-policy"

  /// An empty folder after `init` and `new`, its first revision issued.
  private func begun() throws -> Tool {
    let tool = Tool(folder: try TemporaryFolder())
    try succeed(tool, "init", "--name", "Example: \"Ltd.\"")
    try succeed(
      tool, "new", "privacy-policy", "--kind", "policy", "--title", "Privacy Policy", "--approver", "legal", "--as-of",
      "2026-01-10")
    let draft = try #require(try tool.files("Content")["documents/privacy-policy/draft.md"])
    try tool.folder.write(
      Array(draft) + Array("\n## Retention\n\nKept for ten weeks.\n\n## Access\n\nAsk us for an copy.\n".utf8),
      to: "\(Self.folder)/draft.md")
    try succeed(tool, "approve", "privacy-policy", "--by", "legal", "--as-of", "2026-01-10")
    return tool
  }

  @discardableResult
  private func succeed(_ tool: Tool, _ arguments: String..., location: SourceLocation = #_sourceLocation) throws
    -> Tool.Result
  {
    let process = try tool.start(arguments)
    let output = try #require(process.standardOutput as? Pipe).fileHandleForReading.readDataToEndOfFile()
    let errors = try #require(process.standardError as? Pipe).fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let said = String(decoding: errors, as: UTF8.self)
    #expect(process.terminationStatus == 0, "\(arguments): \(said)", sourceLocation: location)
    return Tool.Result(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self), errors: said)
  }

  private func names(_ tool: Tool) throws -> [String] {
    try tool.files("Content").keys.filter { $0.hasSuffix(".md") }.map {
      String($0.dropFirst("documents/privacy-policy/".count))
    }.sorted()
  }

  @Test func fromNothingToASecondRevisionWithARedline() throws {
    let tool = try begun()
    try succeed(tool, "build", "--as-of", "2026-01-10")
    try succeed(
      tool, "revise", "privacy-policy", "--nature", "substantive", "--change", "Longer retention", "--as-of",
      "2026-02-10")
    try tool.replace("ten weeks", by: "twelve weeks", in: "\(Self.folder)/draft.md")
    try succeed(tool, "approve", "privacy-policy", "--by", "legal", "--as-of", "2026-02-10")
    try succeed(tool, "review", "privacy-policy", "--by", "dpo", "--as-of", "2026-02-11")
    #expect(try tool.run("check", "--strict", "--as-of", "2026-02-11").status == 0)
    try succeed(tool, "build", "--as-of", "2026-02-11")
    #expect(try names(tool) == ["1.0.md", "1.1.md"])
    let page = try #require(try tool.files("Site/public")["privacy-policy/compare/1.0...1.1/index.html"])
    #expect(String(decoding: page, as: UTF8.self).contains("twelve"))
    #expect(try tool.run("verify", "Site/public").status == 0)
  }

  @Test func twoWritersGetThroughWithADraftEach() throws {
    let tool = try begun()
    for (name, nature) in [("a", "substantive"), ("b", "clarification")] {
      try succeed(
        tool, "revise", "privacy-policy", "--name", name, "--nature", nature, "--change", "By \(name)", "--as-of",
        "2026-02-10")
    }
    try tool.replace("ten weeks", by: "twelve weeks", in: "\(Self.folder)/draft-a.md")
    try tool.replace("Ask us", by: "Write to us and ask", in: "\(Self.folder)/draft-b.md")
    try succeed(tool, "approve", "privacy-policy", "--name", "a", "--by", "legal", "--as-of", "2026-02-10")
    let check = try tool.run("check", "--as-of", "2026-02-10")
    #expect(check.output.contains("[outdated-draft]"))
    let refused = try tool.run("approve", "privacy-policy", "--by", "legal", "--as-of", "2026-02-10")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("codicil revise privacy-policy --update"))
    try succeed(tool, "revise", "privacy-policy", "--update", "--as-of", "2026-02-10")
    try succeed(tool, "approve", "privacy-policy", "--by", "legal", "--as-of", "2026-02-10")
    #expect(try names(tool) == ["1.0.md", "1.1.md", "1.2.md"])
    let text = String(
      decoding: try #require(try tool.files("Content")["documents/privacy-policy/1.2.md"]), as: UTF8.self)
    #expect(text.contains("twelve weeks") && text.contains("Write to us and ask"))
  }

  @Test func aTypoIsMendedWhileAMaterialRevisionWaitsAndThatIsPostponed() throws {
    let tool = try begun()
    try succeed(
      tool, "revise", "privacy-policy", "--nature", "material", "--change", "More", "--effective", "2026-06-01",
      "--as-of", "2026-02-10")
    try tool.replace("change: More", by: "change: More\nsummary: We keep it longer.", in: "\(Self.folder)/draft.md")
    try tool.replace("ten weeks", by: "twenty weeks", in: "\(Self.folder)/draft.md")
    try succeed(tool, "approve", "privacy-policy", "--by", "legal", "--as-of", "2026-02-10")
    try succeed(
      tool, "revise", "privacy-policy", "--nature", "editorial", "--change", "An article", "--as-of", "2026-02-11")
    try tool.replace("an copy", by: "a copy", in: "\(Self.folder)/draft.md")
    let mended = try succeed(tool, "approve", "privacy-policy", "--by", "legal", "--as-of", "2026-02-11")
    #expect(mended.errors.contains("2.0 waits and does not have this change"))
    try succeed(tool, "cancel", "privacy-policy", "2.0", "--reason", "Not ready", "--as-of", "2026-02-12")
    try succeed(
      tool, "revise", "privacy-policy", "--from", "2.0", "--nature", "material", "--change", "More", "--effective",
      "2026-09-01", "--as-of", "2026-02-12")
    try tool.replace("change: More", by: "change: More\nsummary: We keep it longer.", in: "\(Self.folder)/draft.md")
    try succeed(tool, "approve", "privacy-policy", "--by", "legal", "--as-of", "2026-02-12")
    #expect(try names(tool) == ["1.0.1.md", "1.0.md", "2.0.md", "3.0.md"])
    #expect(try tool.run("check", "--as-of", "2026-02-12").status == 0)
    #expect(
      try tool.run("status", "privacy-policy", "--as-of", "2026-02-12").output.contains("In force: version 1.0.1"))
    #expect(try tool.run("status", "privacy-policy", "--as-of", "2026-09-01").output.contains("In force: version 3.0"))
  }

  @Test func anApprovalStandsOnlyForTheTextThatWasRead() throws {
    let tool = try begun()
    try succeed(
      tool, "revise", "privacy-policy", "--nature", "substantive", "--change", "More", "--as-of", "2026-02-10")
    try tool.replace("ten weeks", by: "twelve weeks", in: "\(Self.folder)/draft.md")
    let page = try succeed(tool, "diff", "privacy-policy", "--format", "html", "--as-of", "2026-02-10").output
    let digest = try #require(page.firstMatch(of: /--text ([0-9a-f]{64})/)?.1)
    #expect(page.contains("twelve") && !page.contains("src=") && !page.contains("<link"))
    try tool.replace("change: More", by: "change: Less", in: "\(Self.folder)/draft.md")
    let before = try tool.files("Content")
    #expect(
      try tool.run("approve", "privacy-policy", "--by", "legal", "--text", String(digest), "--as-of", "2026-02-10")
        .status == 1)
    #expect(try tool.files("Content") == before)
    try tool.replace("change: Less", by: "change: More", in: "\(Self.folder)/draft.md")
    try succeed(tool, "approve", "privacy-policy", "--by", "legal", "--text", String(digest), "--as-of", "2026-02-10")
    #expect(try names(tool) == ["1.0.md", "1.1.md"])
  }

  @Test func aTextThatWasApprovedLongAgoEntersTheRecordAsItWas() throws {
    let tool = try begun()
    try tool.folder.write(Array("\u{FEFF}# Cookies\r\n\r\nWe set none.\r\n".utf8), to: "old.md")
    try succeed(
      tool, "new", "cookie-notice", "--kind", "notice", "--title", "Cookies", "--approver", "legal", "--from", "old.md",
      "--version", "2.3",
      "--change", "First text here", "--approved", "legal=2019-01-03", "--effective", "2019-02-01", "--as-of",
      "2026-01-10")
    let text = String(
      decoding: try #require(try tool.files("Content")["documents/cookie-notice/2.3.md"]), as: UTF8.self)
    #expect(text.hasSuffix("---\r\n# Cookies\r\n\r\nWe set none.\r\n"))
    #expect(try tool.run("check", "--as-of", "2026-01-10").status == 0)
    #expect(try tool.run("status", "cookie-notice", "--as-of", "2019-02-01").output.contains("In force: version 2.3"))
  }

  @Test func aDryRunWritesNothingAndInitOverwritesNothing() throws {
    let tool = try begun()
    let before = try tool.files(".")
    for arguments in [
      ["revise", "privacy-policy"], ["review", "privacy-policy", "--by", "dpo"], ["withdraw", "privacy-policy"],
      ["new", "a", "--kind", "faq", "--title", "A", "--owner", "x=X"],
    ] {
      let process = try tool.start(arguments + ["--dry-run", "--as-of", "2026-02-10"])
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    #expect(try tool.run("init").status == 1)
    #expect(try tool.files(".") == before)
  }

  @Test func newFilesNameTheirSchemas() throws {
    let tool = try begun()
    for path in ["Content/organization.yml", "\(Self.folder)/document.yml", "Site/site.yml"] {
      let file = tool.folder.url.appending(path: path)
      let first = try String(contentsOf: file, encoding: .utf8).prefix { $0 != "\n" }
      let modeline = try #require(first.wholeMatch(of: /# yaml-language-server: \$schema=(.+)/), "\(path)")
      let schema = file.deletingLastPathComponent().appending(path: String(modeline.output.1)).standardizedFileURL
      let name = schema.deletingPathExtension().lastPathComponent
      #expect(try String(contentsOf: schema, encoding: .utf8) == tool.run("schema", name).output)
    }
    #expect(try tool.run("check", "--strict", "--as-of", "2026-01-10").status == 0)
  }

  @Test func schemasAreWrittenAnewButOverNoOtherFile() throws {
    let tool = Tool(folder: try TemporaryFolder())
    try succeed(tool, "schema", "--into", "Schemas")
    let written = try tool.files("Schemas")
    let listed = try tool.run("schema").output.split(separator: "\n").dropFirst()
    #expect(Set(written.keys) == Set(listed.map { "\($0.prefix { $0 != " " }).json" }))
    try tool.replace("approver", by: "prover", in: "Schemas/document.json")
    try succeed(tool, "schema", "--into", "Schemas")
    #expect(try tool.files("Schemas") == written)
    try tool.folder.write(Array("{}".utf8), to: "Schemas/site.json")
    #expect(try tool.run("schema", "--into", "Schemas").status == 1)
    #expect(try tool.files("Schemas")["site.json"] == Data("{}".utf8))
    #expect(try tool.run("schema", "documents").status == 64)
  }

  @Test func aTranslationIsBegunApprovedCorrectedAndFallsBehind() throws {
    let tool = try begun()
    try succeed(
      tool, "revise", "privacy-policy", "--language", "fr", "--translator", "A. Traducteur", "--as-of", "2026-01-11")
    let path = "\(Self.folder)/1.0.fr.md"
    try tool.replace("title: Privacy Policy", by: "title: Confidentialité", in: path)
    try tool.replace("# Privacy Policy", by: "# Confidentialité", in: path)
    let untouched = try tool.run(
      "approve", "privacy-policy", "--language", "fr", "--by", "dpo", "--as-of", "2026-01-12")
    #expect(untouched.status == 1 && untouched.errors.contains("nothing is written"))
    try tool.replace("ten weeks", by: "dix semaines", in: path)
    let unapproved = try tool.run("check", "--as-of", "2026-01-11")
    #expect(unapproved.output.contains("[unapproved-translation]"))
    try succeed(tool, "build", "--as-of", "2026-01-11")
    #expect(!(try tool.files("Site/public").keys.contains { $0.hasPrefix("fr/") }))

    try succeed(tool, "approve", "privacy-policy", "--language", "fr", "--by", "dpo", "--as-of", "2026-01-12")
    #expect(try tool.run("check", "--strict", "--as-of", "2026-01-12").status == 0)
    let lock = try #require(try tool.files("Content")["revisions.lock"])
    #expect(String(decoding: lock, as: UTF8.self).contains("documents/privacy-policy/1.0.fr.md"))

    try succeed(tool, "revise", "privacy-policy", "--language", "fr", "--as-of", "2026-01-13")
    #expect(try tool.run("revise", "privacy-policy", "--language", "fr", "--as-of", "2026-01-13").status == 1)
    try succeed(tool, "approve", "privacy-policy", "--language", "fr", "--by", "dpo", "--as-of", "2026-01-13")
    #expect(try names(tool) == ["1.0.fr.2.md", "1.0.fr.md", "1.0.md"])

    try succeed(
      tool, "revise", "privacy-policy", "--nature", "substantive", "--change", "Longer", "--as-of", "2026-02-10")
    try tool.replace("ten weeks", by: "twelve weeks", in: "\(Self.folder)/draft.md")
    try succeed(tool, "approve", "privacy-policy", "--by", "legal", "--as-of", "2026-02-10")
    let behind = try tool.run("check", "--as-of", "2026-02-10")
    #expect(behind.output.contains("[translation-behind]"))
    #expect(behind.output.contains("codicil diff privacy-policy 1.0 1.1"))
    let status = try tool.run("status", "--as-of", "2026-02-10")
    #expect(status.output.contains("privacy-policy fr: of 1.0 (codicil diff privacy-policy 1.0 1.1)"))
    try succeed(tool, "revise", "privacy-policy", "--language", "FR", "--as-of", "2026-02-11")
    #expect(try names(tool).contains("1.1.fr.md"))
  }
}
