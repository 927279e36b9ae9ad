import Diagnostics
import Policies
import TestSupport
import Testing

/// Input that was made to crash or stop whoever reads it. What counts is that each test ends.
@Suite struct HostileInputTests {
  static func bomb(_ levels: Int, width: Int, key: Bool) -> String {
    var text = "a0: &a0 [x, x]\n"
    for level in 1..<levels {
      text +=
        "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: width).joined(separator: ", ") + "]\n"
    }
    return key ? text + "? *a\(levels - 1)\n: x\n" : text
  }

  @Test(arguments: [
    bomb(30, width: 2, key: true), bomb(9, width: 9, key: false), bomb(9, width: 9, key: true),
    bomb(4, width: 200, key: false), bomb(3, width: 500, key: true),
  ])
  func refusesAliasesThatMultiply(text: String) throws {
    let report = try ContentFixture(["document.yml": text]).report()
    #expect(report == ["unsupported-yaml document.yml"])
  }

  @Test func countsWhatAliasesStandFor() throws {
    let text =
      "a: &a [" + String(repeating: "x,", count: 500) + "]\nb: [" + String(repeating: "*a,", count: 200) + "]\n"
    let findings = try ContentFixture(["document.yml": text]).load().findings
    #expect(findings.map(\.message) == ["the file has more than 50000 values"])
  }

  @Test(arguments: [
    String(repeating: "[", count: 900) + String(repeating: "]", count: 900), String(repeating: "[", count: 900_000),
    String(repeating: "{a: ", count: 200_000), String(repeating: "- ", count: 400_000),
    String(repeating: "? ", count: 400_000),
    (0..<900).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    (0..<490).map { String(repeating: " ", count: $0) + "a:\n" + String(repeating: " ", count: $0) + "-\n" }.joined(),
  ])
  func refusesDeepNesting(text: String) throws {
    let report = try ContentFixture(["document.yml": text]).report()
    #expect(report.count == 1)
    #expect(report.allSatisfy { $0.hasPrefix("unsupported-yaml ") || $0.hasPrefix("yaml-syntax ") })
  }

  @Test func refusesLargeFiles() throws {
    let text = String(repeating: "# comment\n", count: 200_000)
    #expect(try ContentFixture(["document.yml": text]).report() == ["file-too-large document.yml"])
  }

  @Test func endsOnManyFindings() throws {
    let keys = (0..<1_000).map { "k\($0): x\n" }.joined()
    let unknown = try ContentFixture(["document.yml": ContentFixture.control + "\n" + keys]).load().findings
    #expect(unknown.count == 1_000)
    let rows = (0..<1_000).map { _ in "  - { approved: soon }\n" }.joined()
    let broken = try ContentFixture(["document.yml": ContentFixture.control + "\nhistory:\n" + rows]).load().findings
    #expect(broken.count == 2_000)
    let line = ContentFixture.control.replacing("ciso", with: (0..<1_000).map { "r\($0)" }.joined(separator: ","))
    #expect(try ContentFixture(["document.yml": line]).load().findings.count == 1_000)
    let twice = (0..<1_000).map { _ in "k: x\n" }.joined()
    #expect(try !ContentFixture(["document.yml": twice]).load().findings.isEmpty)
  }

  @Test func endsOnAnyBytes() throws {
    var generator = Xorshift(state: 0x9E37_79B9_7F4A_7C15)
    let sources = [ContentFixture.control, ContentFixture.organization, ContentFixture.revision("1.0")].map {
      Array($0.utf8)
    }
    let paths = ["documents/privacy-policy/document.yml", "organization.yml", "documents/privacy-policy/1.0.md"]
    let interesting = Array("{}[]&*!|>'\"%@`:-?,#\t\n\r \\".utf8) + [0, 0x7F, 0x80, 0xC3, 0xE2, 0xEF, 0xBB, 0xBF, 0xFF]
    let fixture = try ContentFixture()
    for round in 0..<600 {
      let index = round % sources.count
      var bytes = sources[index]
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] = interesting[Int.random(in: 0..<interesting.count, using: &generator)]
        case 1: bytes.insert(interesting[Int.random(in: 0..<interesting.count, using: &generator)], at: place)
        case 2: bytes.remove(at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1..<20, using: &generator)))
        }
        if bytes.isEmpty { bytes = [0x20] }
      }
      try fixture.folder.write(bytes, to: paths[index])
      for finding in fixture.load().findings {
        #expect(!finding.message.contains("\n"), "\(String(decoding: bytes, as: UTF8.self))")
        #expect(!finding.message.contains("cannot be read as YAML: it"), "\(bytes)")
      }
      if round % 50 == 49 { for (path, source) in zip(paths, sources) { try fixture.folder.write(source, to: path) } }
    }
  }

  private struct Xorshift: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }
}
