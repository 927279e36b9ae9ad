import Policies
import Publishing
import TestSupport
import Testing

@Suite struct SealVerifyTests {
  private static let text = Array("Text.\n".utf8)
  private static let path = "policy/1.0/source.md"

  private func site(_ list: String?, source: [UInt8]? = text) throws -> TestSupport.TemporaryFolder {
    let folder = try TestSupport.TemporaryFolder(list.map { ["changes/seals/SHA256SUMS": $0] } ?? [:])
    if let source { try folder.write(source, to: Self.path) }
    return folder
  }

  private static func line(_ bytes: [UInt8] = text) -> String { SealLine(digest: Digest(of: bytes), path: path).text }

  private static let seals = Seals().adding(Digest(of: text), at: "documents/policy/1.0.md")

  private func report(_ folder: TestSupport.TemporaryFolder, _ seals: Seals? = nil) throws -> [String] {
    let report = try SiteFolder(folder.path).verifySeals(seals)
    return ["\(report.matches)"] + report.discrepancies.map(\.description)
  }

  @Test func whatIsAsItWasSealedMatches() throws {
    let folder = try site("# a comment\n\(Self.line())")
    #expect(try report(folder) == ["1"])
    #expect(try report(folder, Self.seals) == ["1"])
  }

  @Test func whatIsNotAsItWasSealedIsNamed() throws {
    let digest = Digest(of: Self.text)
    let changed = try site(Self.line(), source: [1])
    #expect(try report(changed) == ["0", "seal broken: \(Self.path) (sealed with SHA-256 \(digest))"])
    let missing = try site(Self.line(), source: nil)
    #expect(try report(missing) == ["0", "missing: \(Self.path) (sealed with SHA-256 \(digest))"])
  }

  /// Who changes a site can change its list along with a text, but not the content's seals.
  @Test func theContentsSealsTellWhatTheListHides() throws {
    let folder = try site(Self.line([1]), source: [1])
    #expect(try report(folder) == ["1"])
    #expect(
      try report(folder, Self.seals) == [
        "1",
        "seal broken: \(Self.path) (the site's list has SHA-256 \(Digest(of: [1])), revisions.lock \(Digest(of: Self.text)))",
      ])
    let unlisted = try site(nil, source: [1])
    #expect(try report(unlisted) == ["0"])
    #expect(
      try report(unlisted, Self.seals) == [
        "0", "seal broken: \(Self.path) (sealed with SHA-256 \(Digest(of: Self.text)))",
      ])
  }

  @Test func aDamagedListIsSaid() throws {
    let folder = try site("x\n\(Self.line())")
    #expect(try report(folder) == ["1", "damaged: changes/seals/SHA256SUMS (line 1 is not a digest and a path)"])
  }

  @Test(arguments: ["../outside", "/etc/passwd", "a//b"]) func nothingOutsideOfTheSiteIsRead(path: String) throws {
    let folder = try site("\(Digest(of: Self.text).hex)  \(path)\n")
    #expect(try report(folder).count == 2)
  }
}
