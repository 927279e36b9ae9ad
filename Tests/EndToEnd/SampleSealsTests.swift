import Foundation
import Policies
import Testing

/// The sample's issued files are sealed.
@Suite struct SampleSealsTests {
  /// `RECORD_GOLDEN=1` seals them anew, and fails once.
  @Test func everyIssuedFileOfTheSampleIsSealed() throws {
    let folder = Tool.root.appending(path: "Content")
    let files = ContentLoader(folder: folder.path).load().content.documents.flatMap(\.sealedFiles)
    let seals = try files.reduce(Seals()) { seals, file in
      let bytes = Array(try Data(contentsOf: folder.appending(path: file.path)))
      return seals.adding(file.digest(of: bytes), at: file.path)
    }
    let lock = folder.appending(path: Seals.fileName)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(seals.text.utf8).write(to: lock)
      Issue.record("recorded Content/revisions.lock; run again without RECORD_GOLDEN")
    }
    #expect(try String(contentsOf: lock, encoding: .utf8) == seals.text)
  }
}
