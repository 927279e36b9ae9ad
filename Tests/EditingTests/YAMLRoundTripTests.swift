import Editing
import Foundation
import Testing

/// Files put together at random, from a fixed seed, of what people write; an edit adds or replaces lines of its own and
/// leaves all others.
@Suite struct YAMLRoundTripTests {
  @Test(arguments: 0..<500) func everyByteThatIsNotMeantStays(seed: Int) throws {
    var random = Seeded(state: UInt64(seed))
    let file = SampleFile(&random)
    let bytes = Array(file.text.utf8)
    var editor = try YAMLEditor(bytes, path: "document.yml", .wholeFile, order: YAMLEditorTests.order)
    #expect(editor.bytes == bytes)
    let value = "Text \(seed): it's \"new\" # no"

    try editor.append(.mapping([.init("date", .plain("2026-01-05")), .init("outcome", .text(value))]), to: "reviews")
    // Without what was added the file is the old one.
    try expectOnlyAdded(from: bytes, to: editor.bytes)
    let appended = editor.bytes
    try editor.set("owner", to: .text(value))
    // Before and behind the value nothing changes; the value stood on lines of its own key.
    let (prefix, suffix) = common(appended, editor.bytes)
    let changed = String(decoding: appended[prefix..<(appended.count - suffix)], as: UTF8.self)
    #expect(changed.isEmpty || file.owner.contains(changed), "\(changed)")
    #expect(String(decoding: editor.bytes, as: UTF8.self).contains("outcome:"))
  }

  private func expectOnlyAdded(from old: [UInt8], to new: [UInt8]) throws {
    var index = 0
    for byte in new where index < old.count && byte == old[index] { index += 1 }
    #expect(index == old.count, "the old bytes are all there, in their order")
    let (prefix, suffix) = common(old, new)
    #expect(
      prefix + suffix >= old.count - " # two".count, "and what is new stands in one place, or a comma before a comment")
  }

  private func common(_ old: [UInt8], _ new: [UInt8]) -> (prefix: Int, suffix: Int) {
    let prefix = zip(old, new).prefix { $0 == $1 }.count
    let rest = min(old.count, new.count) - prefix
    let suffix = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
    return (prefix, suffix)
  }
}

private struct SampleFile {
  var text: String
  /// The lines of the key 'owner'.
  var owner = ""

  init(_ random: inout Seeded) {
    let newline = random.one(["\n", "\n", "\r\n"])
    let owner = random.one([
      "owner: dpo", "owner: 'it''s'", "owner: \"a \\\" b\"   # who", "owner: >-\n  folded\n\n  text",
      "owner: |\n  literal\n  # text",
      "owner:", "owner: plain over\n  two lines # and a comment", "owner: &o dpo",
    ])
    let reviews = random.one([
      "reviews:\n  - { date: 2020-01-10, outcome: no change } # c", "reviews: []", "reviews: [ ]  # c",
      "reviews:\n- date: 2020-01-10\n  outcome: \"a: b\"\n\n- date: 2021-01-10\n  outcome: |\n    text\n    # text",
      "reviews: [{ date: 2020-01-10, outcome: don't }]",
      "reviews: [\n    { date: 2020-01-10, outcome: 'x, ]' }, # one\n    {date: 2020-01-11, outcome: y} # two\n  ]", "",
      "reviews:\n    -   date: 2020-01-10 # c\n        outcome: >\n          folded\n          text\n    # done",
    ])
    let others = [
      "title: Privacy Policy", "kind: policy  # c", "summary: >-\n  What we collect,\n  and why.\n",
      "aliases: [old-name, /old/path/]",
      "review: { every: P1Y }", "notice:\n  material: P30D\n  # more", "product: \"Prim\u{F6} 🏛\"",
      "history:\n  - { approved: 2012-04-18, change: Initial version }",
      "distribution: &d [a, b]",
    ].filter { _ in random.next() % 3 > 0 }
    var parts = (others + [owner] + (reviews.isEmpty ? [] : [reviews])).shuffled(using: &random)
    for index in parts.indices where random.next() % 3 == 0 {
      // An indented line after a block of text would be of the text.
      let isAfterText = index > 0 && parts[index - 1].contains(owner)
      parts[index] =
        random.one(["# a comment\n", "\n", "# one\n\n# two: [x\n", isAfterText ? "\n" : "  # indented\n"])
        + parts[index]
    }
    let end = random.one(["", "\n", "\n\n# end\n", "\n# end"])
    text = (random.one(["", "", "\u{FEFF}"]) + parts.joined(separator: "\n") + end).replacing("\n", with: newline)
    self.owner = owner.replacing("\n", with: newline)
  }
}

/// Steele, Lea and Flood's SplitMix64.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func one(_ choices: [String]) -> String { choices[Int(next() % UInt64(choices.count))] }
}
