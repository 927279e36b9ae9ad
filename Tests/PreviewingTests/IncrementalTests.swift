import Foundation
import TestSupport
import Testing
import Website

@testable import Previewing

/// What is compiled after a change is what compiling everything gives.
@Suite struct IncrementalTests {
  @Test(arguments: 0..<4)
  func randomChangesGiveWhatAFullCompilationGives(seed: Int) async throws {
    let fixture = try PreviewFixture()
    var edits = RandomEdits(seed: UInt64(seed))
    var state = await fixture.compile()
    #expect(state.shown.obstacle == nil)
    for step in 0..<14 {
      let (name, changes) = try edits.make(in: fixture)
      state = await state.next(fixture.subject, changes)
      let whole = await fixture.compile()
      #expect(state.shown.findings == whole.shown.findings, "seed \(seed), step \(step): \(name)")
      let differing = zip(state.shown.files, whole.shown.files).first { $0 != $1 }
      #expect(state.shown.files.count == whole.shown.files.count, "seed \(seed), step \(step): \(name)")
      #expect(differing?.0.path == nil, "seed \(seed), step \(step): \(name)")
    }
  }

  @Test func aDraftsSaveLeavesTheRestAsItIs() async throws {
    let fixture = try PreviewFixture()
    let before = await fixture.compile()
    try fixture.write(PreviewFixture.draft("Quite another text."), to: "Content/documents/first/draft.md")
    let after = await before.next(fixture.subject, PreviewFixture.changes(["documents/first/draft.md"]))
    let changed = zip(before.shown.files, after.shown.files).filter { $0 != $1 }.map(\.1.path)
    #expect(
      changed == ["first/draft/compare/index.html", "first/draft/compare/redline.json", "first/draft/index.html"])
    #expect(after.shown.differences(from: before.shown) == 2)
  }

  @Test func nothingTouchedIsNothingChanged() async throws {
    let fixture = try PreviewFixture()
    let before = await fixture.compile()
    let after = await before.next(fixture.subject, PreviewFixture.changes())
    #expect(after.shown.files == before.shown.files)
  }
}

/// Changes as a writer makes them, all of which leave every file readable.
private struct RandomEdits {
  private var random: UInt64
  private var count = 0

  init(seed: UInt64) {
    random = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func make(in fixture: PreviewFixture) throws -> (name: String, changes: Changes) {
    count += 1
    let id = ["first", "second", "third"][below(3)]
    let folder = "documents/\(id)"
    switch below(11) {
    case 0, 1, 2: return try content(fixture, "\(folder)/draft.md", PreviewFixture.draft(text()))
    case 3: return try content(fixture, "\(folder)/draft-other.md", PreviewFixture.draft(text()))
    case 4: return try remove(fixture, "\(folder)/draft\(below(2) == 0 ? "" : "-other").md")
    case 5:
      return try content(
        fixture, "\(folder)/1.1.md", PreviewFixture.revision("1.1", "2019-02-01", "substantive", text()))
    case 6:
      let nature = ["substantive", "material", "editorial"][below(3)]
      return try content(fixture, "\(folder)/2.0.md", PreviewFixture.revision("2.0", "2019-03-01", nature, text()))
    case 7: return try remove(fixture, "\(folder)/2.0.md")
    case 8: return try content(fixture, "\(folder)/document.yml", PreviewFixture.control("Title \(below(3))"))
    case 9: return try content(fixture, "\(folder)/files/file-\(below(2)).txt", "file \(count)")
    default:
      let path = "static/file-\(below(2)).txt"
      try fixture.write("file \(count)", to: "Site/\(path)")
      return (path, PreviewFixture.changes(site: [path]))
    }
  }

  private func content(_ fixture: PreviewFixture, _ path: String, _ text: String) throws -> (String, Changes) {
    try fixture.write(text, to: "Content/\(path)")
    return (path, PreviewFixture.changes([path]))
  }

  private func remove(_ fixture: PreviewFixture, _ path: String) throws -> (String, Changes) {
    try? fixture.folder.remove("Content/\(path)")
    return ("without \(path)", PreviewFixture.changes([path]))
  }

  private mutating func text() -> String {
    let links = ["[a](/second/#kept)", "[b](/first/2.0/)", "[c](files/file-0.txt)", "[d](/file-1.txt)", "none"]
    return "## Kept {#k\(below(2) == 0 ? "ept" : "\(count)")}\n\nFor \(count) weeks, \(links[below(links.count)])."
  }

  private mutating func below(_ limit: Int) -> Int {
    random ^= random << 13
    random ^= random >> 7
    random ^= random << 17
    return Int(random % UInt64(limit))
  }
}
