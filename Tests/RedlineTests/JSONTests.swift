import Foundation
import Redline
import RedlineSamples
import TestSupport
import Testing

@Suite struct JSONTests {
  @Test func everyKindOfEntryHasItsForm() throws {
    let old = """
      # Retention

      Data is kept for ten weeks. We *delete* it [then](/a/).

      1. First
      2. Second

      | Cookie | Kept |
      |---|---|
      | id | 30 days |
      """
    let new = """
      # Retention

      Data is kept for twelve weeks.

      We delete it [then](/b/).

      1. Zeroth "item"
      2. First
      3. Second

      | Cookie | Kept |
      |---|---|
      | id | 60 days |
      """
    let json = RedlineJSON(Sample.redline(old, new)).render(
      from: .init(document: "privacy", version: "2.1", sha256: "aa"), to: .init(path: "new.md", sha256: "bb"))
    try expectGolden(json, "redline.json")
  }

  @Test func itIsValid() throws {
    var writer = SampleWriter(seed: 3)
    let redline = Sample.redline(writer.text(words: 300).markdown(), "\"\\ \u{1}\u{2028}\n\n<b>\u{7F}</b>")
    let json = RedlineJSON(redline).render(from: .init(sha256: ""), to: .init(sha256: ""))
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect((object?["blocks"] as? [Any])?.count == redline.entries.count)
  }
}
