import Foundation
import TestSupport
import Testing

/// The documentation says what the tool does.
@Suite struct DocumentationTests {
  /// `RECORD_GOLDEN=1` writes it anew, and fails once.
  @Test func theListOfRulesIsMadeFromTheirDeclarations() throws {
    let rules = try Tool(folder: TemporaryFolder()).run("explain", "--format", "markdown").output
    let file = Tool.root.appending(path: "Documentation/Rules.md")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(rules.utf8).write(to: file)
      Issue.record("recorded Documentation/Rules.md; run again without RECORD_GOLDEN")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == rules)
  }

  @Test(arguments: ["README.md", "Documentation/Rules.md"])
  func everyCommandThatIsNamedExists(path: String) throws {
    let text = try String(contentsOf: Tool.root.appending(path: path), encoding: .utf8)
    let help = try Tool(folder: TemporaryFolder()).run("--help").output
    let commands = Set(text.matches(of: /`codicil ([a-z]+)/).map { String($0.output.1) })
    #expect(!commands.isEmpty)
    for command in commands { #expect(help.contains("  \(command) "), "\(command)") }
  }

  /// What the README shows of a document's files is a document without findings.
  @Test func theReadmeContentCompiles() throws {
    let readme = try String(contentsOf: Tool.root.appending(path: "README.md"), encoding: .utf8)
    let examples = readme.matches(of: /(?s)```(?:yaml|markdown)\n(.*?)```/).map { String($0.output.1) }
    let folder = try TemporaryFolder()
    try folder.write(Array(examples[0].utf8), to: "Content/organization.yml")
    try folder.write(Array(examples[1].utf8), to: "Content/documents/privacy-policy/document.yml")
    try folder.write(Array(examples[2].utf8), to: "Content/documents/privacy-policy/1.0.md")
    try folder.write([1], to: "Content/documents/privacy-policy/files/form.pdf")
    let settings = "title: Policies\nurl: https://policies.example.org/\ntag: policies.example.org,2019\n"
    try folder.write(Array(settings.utf8), to: "Site/site.yml")
    let result = try Tool(folder: folder).run("check", "--as-of", "2024-06-01")
    // Nothing is wrong but that it is not sealed yet.
    #expect(result.output.contains("[unsealed-content]"))
    #expect(result.errors.hasPrefix("1 warning"))
    #expect(result.status == 0)
  }
}
