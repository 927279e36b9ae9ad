import Foundation
import TestSupport
import Testing

/// A sealed text from its damage to its restoration, and a published copy of it.
@Suite struct SealTests {
  private static let path = "Content/documents/privacy-policy/2.0.md"

  private func bytes(_ tool: Tool) -> Data? { try? Data(contentsOf: tool.folder.url.appending(path: Self.path)) }

  @Test func aDamagedTextComesBackByteForByte() throws {
    let tool = try Tool.onSample()
    let original = bytes(tool)
    #expect(try tool.run("build", "--as-of", "2020-02-01").status == 0)
    try tool.replace("personal", by: "private", in: Self.path)
    let damaged = bytes(tool)
    let check = try tool.run("check", "--as-of", "2020-02-01")
    #expect(check.status == 1)
    #expect(check.output.contains("this has changed since it was sealed: '"))
    #expect(check.output.contains("codicil restore privacy-policy 2.0 --from Site/public"))

    let dry = try tool.run("restore", "privacy-policy", "2.0", "--from", "Site/public", "--dry-run")
    #expect(dry.output == "change \(Self.path), from Site/public/privacy-policy/2.0/source.md\n")
    #expect(
      try tool.run("restore", "privacy-policy", "2.0", "--from", "Content/documents/privacy-policy/1.0.md").status == 1)
    #expect(bytes(tool) == damaged)
    #expect(try tool.run("restore", "privacy-policy", "2.0", "--from", "Site/public").status == 0)
    #expect(bytes(tool) == original)
    #expect(try tool.run("check", "--as-of", "2020-02-01").status == 0)
    #expect(try tool.run("restore", "privacy-policy", "2.0", "--from", "Site").errors.contains("nothing to restore"))
    #expect(try tool.run("restore", "privacy-policy", "2.9", "--from", "Site").status == 64)
  }

  @Test func aDeletedTextComesBackFromAFile() throws {
    let tool = try Tool.onSample()
    let original = bytes(tool)
    let copy = tool.folder.url.appending(path: "copy.md")
    try FileManager.default.moveItem(at: tool.folder.url.appending(path: Self.path), to: copy)
    #expect(try tool.run("restore", "privacy-policy", "2.0", "--from", "copy.md").status == 0)
    #expect(bytes(tool) == original)
  }

  @Test func aCopyOfTheSiteIsHeldAgainstTheSeals() throws {
    let tool = try Tool.onSample()
    #expect(try tool.run("build", "--as-of", "2020-02-01").status == 0)
    let whole = try tool.run("verify", "Site/public", "--content", "Content")
    #expect(whole.status == 0)
    #expect(whole.errors.contains("sealed files match the record"))
    try tool.replace("personal", by: "private", in: "Site/public/privacy-policy/2.0/source.md")
    let changed = try tool.run("verify", "Site/public")
    #expect(changed.status == 1)
    #expect(changed.output.contains("seal broken: privacy-policy/2.0/source.md"))
  }

  @Test func whatStoodInTheBaseStillStands() throws {
    let tool = try Tool.onSample()
    try FileManager.default.copyItem(
      at: tool.folder.url.appending(path: "Content"), to: tool.folder.url.appending(path: "Base"))
    #expect(try tool.run("check", "--as-of", "2020-02-01", "--base", "Base").status == 0)
    try tool.replace(
      "date: 2020-01-10", by: "date: 2020-01-11",
      in: "Content/documents/cloud-security-and-privacy-statement/document.yml")
    let check = try tool.run("check", "--as-of", "2020-02-01", "--base", "Base")
    #expect(check.status == 1)
    #expect(check.output.contains("[altered-review]"))
    #expect(try tool.run("check", "--base", "nowhere").status == 64)
  }
}
