import Foundation
import Testing

/// Codicil's HTML against libcmark's own, construct by construct.
@Suite struct CommonMarkTests {
  @Test(arguments: examples)
  func everyConstructIsPrintedAsCmarkPrintsIt(text: String) {
    #expect(html(text) == cmarkHTML(text))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: specificationPath), "the specification is not at hand"))
  func theExamplesOfTheSpecificationArePrintedAsCmarkPrintsThem() throws {
    let specification = try String(contentsOfFile: specificationPath, encoding: .utf8)
    let fence = String(repeating: "`", count: 32)
    let examples = specification.components(separatedBy: "\n\(fence) example\n").dropFirst().map { part in
      part.components(separatedBy: "\n\(fence)\n")[0].components(separatedBy: "\n.\n")[0]
        .replacingOccurrences(of: "→", with: "\t") + "\n"
    }
    #expect(examples.count == 652)
    for example in examples { #expect(html(example) == cmarkHTML(example), "\(example)") }
  }

  @Test func everyByteOfAURLIsWrittenAsCmarkWritesIt() {
    for byte in UInt8(1)...127 where byte != 0x0A && byte != 0x0D && byte != 0x3C && byte != 0x3E {
      let text = "[a](<x\\\(Character(Unicode.Scalar(byte)))y> \"\\\(Character(Unicode.Scalar(byte)))\")\n"
      #expect(html(text) == cmarkHTML(text), "\(byte)")
    }
  }
}

/// The specification's text is not part of this package: it is where `CODICIL_COMMONMARK_SPEC` says, or beside the
/// package.
private let specificationPath =
  ProcessInfo.processInfo.environment["CODICIL_COMMONMARK_SPEC"]
  ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appending(path: "../../../shared/corpora/commonmark-0.30-spec.txt").standardizedFileURL.path
