import Editing
import Testing

/// Edits of files as people write them; every byte that is not part of the edit stays.
@Suite struct YAMLEditorTests {
  static let order = ["title", "kind", "owner", "approvers", "history", "reviews", "cancelled", "withdrawn"]
  static let review = YAMLValue.mapping([
    .init("date", .plain("2026-01-05")), .init("role", .text("ciso")), .init("outcome", .text("no change")),
  ])

  private func edited(
    _ text: String, _ edit: (inout YAMLEditor) throws -> Void
  ) throws -> String {
    var editor = try YAMLEditor(Array(text.utf8), path: "document.yml", .wholeFile, order: Self.order)
    try edit(&editor)
    return String(decoding: editor.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (
      "title: A\nreviews:\n  - { date: 2020-01-10, role: dpo, outcome: no change } # first\n  # more to come\n\n# end\ncancelled: []\n",
      "title: A\nreviews:\n  - { date: 2020-01-10, role: dpo, outcome: no change } # first\n  - { date: 2026-01-05, role: ciso, outcome: no change }\n  # more to come\n\n# end\ncancelled: []\n"
    ),
    (
      "reviews:\n- date: 2020-01-10\n  outcome: |\n    none\n    # really\ntitle: A",
      "reviews:\n- date: 2020-01-10\n  outcome: |\n    none\n    # really\n- date: 2026-01-05\n  role: ciso\n  outcome: no change\ntitle: A"
    ),
    (
      "title: A\nreviews: []   # none\n",
      "title: A\nreviews: [{ date: 2026-01-05, role: ciso, outcome: no change }]   # none\n"
    ),
    (
      "title: A\nreviews: # none\nwithdrawn:\n",
      "title: A\nreviews:\n  - { date: 2026-01-05, role: ciso, outcome: no change } # none\nwithdrawn:\n"
    ),
    (
      "title: A\r\n# who\r\nowner: x\r\n",
      "title: A\r\n# who\r\nowner: x\r\nreviews:\r\n  - { date: 2026-01-05, role: ciso, outcome: no change }\r\n"
    ),
    ("title: A", "title: A\nreviews:\n  - { date: 2026-01-05, role: ciso, outcome: no change }"),
    (
      "\u{FEFF}title: A\nwithdrawn:\n  date: 2027-01-01\n",
      "\u{FEFF}title: A\nreviews:\n  - { date: 2026-01-05, role: ciso, outcome: no change }\nwithdrawn:\n  date: 2027-01-01\n"
    ),
    (
      "reviews: [{ date: 2020-01-10, outcome: don't },\n  { date: 2021-01-10, outcome: 'a, ]' }, # last\n  ]\n",
      "reviews: [{ date: 2020-01-10, outcome: don't },\n  { date: 2021-01-10, outcome: 'a, ]' }, # last\n  { date: 2026-01-05, role: ciso, outcome: no change },\n  ]\n"
    ),
    (
      "---\ntitle: A\n...\n", "---\ntitle: A\nreviews:\n  - { date: 2026-01-05, role: ciso, outcome: no change }\n...\n"
    ),
  ])
  func aListTakesAnotherItemInItsOwnStyle(before: String, after: String) throws {
    #expect(try edited(before) { try $0.append(Self.review, to: "reviews") } == after)
  }

  @Test(arguments: [
    ("title: Old # the title\nkind: policy\n", "title: New # the title\nkind: policy\n"),
    ("title: 'Old'\n", "title: 'New'\n"), ("title:   \"Old\" \n", "title:   \"New\" \n"),
    ("title:\nkind: policy\n", "title: New\nkind: policy\n"), ("title: # none\n", "title: New # none\n"),
    ("title: >-\n  Old\n  text\n\n# c\nkind: policy\n", "title: New\n\n# c\nkind: policy\n"),
    ("\"title\" : Old\n  text\nkind: policy\n", "\"title\" : New\nkind: policy\n"),
    ("# top\nkind: policy\n", "# top\ntitle: New\nkind: policy\n"), ("", "title: New\n"),
    ("title: &t Old\n", "title: &t New\n"),
  ])
  func aValueIsReplacedWhereItStands(before: String, after: String) throws {
    #expect(try edited(before) { try $0.set("title", to: .text("New")) } == after)
  }

  @Test(arguments: [
    "a: b", "# no", "it's \"so\"", "2.10", "2019-01-03", "no", "~", "null", "- x", "a #b", "", " padded ", "a\nb",
    "tab\tx",
    "\u{85}\u{2028}\u{FEFF}\u{7}", "🏛 {a}, [b]", "&a *b !c", "trailing:", "back\\slash", "'", "%", "@x", "=", "<<",
    "1:30", "two\n\nlines",
  ])
  func everyTextIsWrittenSoThatItReadsTheSame(text: String) throws {
    for before in [
      "title: A\nkind: policy\n", "title: 'A'\n", "title: \"A\"\n", "kind: x\n", "title: |\n  A\nkind: b\n",
    ] {
      _ = try edited(before) { try $0.set("title", to: .text(text)) }
    }
    _ = try edited("owner: a\n") { try $0.append(.mapping([.init("outcome", .text(text))]), to: "reviews") }
    _ = try edited("reviews: [a]\n") { try $0.append(.text(text), to: "reviews") }
  }

  @Test func whatAnotherValueStandsForIsNotChangedBehindItsBack() throws {
    let text = "title: &t Old\nproduct: *t\n"
    #expect(throws: EditingError.notEditable(path: "document.yml", lines: "title: New")) {
      _ = try edited(text) { try $0.set("title", to: .text("New")) }
    }
    #expect(throws: EditingError.self) { _ = try edited("{ title: A }\n") { try $0.set("title", to: .text("B")) } }
    #expect(throws: EditingError.self) { _ = try edited("title: [\n") { try $0.set("title", to: .text("B")) } }
  }

  @Test func itemsAndEntriesAreTakenOut() throws {
    let block = "reviews:\n  - a # one\n  - b\n# c\nkind: x\n"
    #expect(try edited(block) { try $0.removeItem(0, from: "reviews") } == "reviews:\n  - b\n# c\nkind: x\n")
    #expect(try edited(block) { try $0.removeItem(1, from: "reviews") } == "reviews:\n  - a # one\n# c\nkind: x\n")
    #expect(try edited("reviews: [a, b, c]\n") { try $0.removeItem(2, from: "reviews") } == "reviews: [a, b]\n")
    #expect(try edited("reviews: [a]\nkind: x\n") { try $0.removeItem(0, from: "reviews") } == "kind: x\n")
    #expect(try edited(block) { try $0.remove("reviews") } == "# c\nkind: x\n")
    #expect(try edited(block) { try $0.remove("title") } == block)
  }

  @Test func aMappingTakesAnotherEntry() throws {
    let role = YAMLValue.Member("dpo", .mapping([.init("title", .text("DPO, acting"))]))
    let dpo = "dpo: { title: \"DPO, acting\" }"
    #expect(
      try edited("owner:\n  a: 1\n  # c\n") { try $0.append(role, toMapping: "owner") }
        == "owner:\n  a: 1\n  \(dpo)\n  # c\n")
    #expect(try edited("owner: {}\n") { try $0.append(role, toMapping: "owner") } == "owner: { \(dpo) }\n")
    #expect(try edited("owner: { a: 1 }\n") { try $0.append(role, toMapping: "owner") } == "owner: { a: 1, \(dpo) }\n")
  }

  @Test func ofATextOnlyTheFrontMatterIsTouched() throws {
    let text = "\u{FEFF}---\r\ntitle: A\r\n---  \r\ntitle: B\n\u{0}"
    var editor = try YAMLEditor(Array(text.utf8), path: "draft.md", .frontMatter, order: Self.order)
    try editor.set("kind", to: .quoted("2.10"))
    #expect(
      String(decoding: editor.bytes, as: UTF8.self)
        == "\u{FEFF}---\r\ntitle: A\r\nkind: \"2.10\"\r\n---  \r\ntitle: B\n\u{0}")
    #expect(throws: EditingError.self) {
      _ = try YAMLEditor(Array("# Text".utf8), path: "draft.md", .frontMatter, order: [])
    }
  }
}
