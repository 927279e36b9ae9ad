import Editing
import Foundation
import TestSupport
import Testing

@Suite struct ContentChangeTests {
  private func text(_ folder: TemporaryFolder, _ path: String) -> String? {
    try? String(contentsOf: folder.url.appending(path: path), encoding: .utf8)
  }

  private func names(_ folder: TemporaryFolder) -> [String] {
    ((FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []) as? [String] ?? []).sorted()
  }

  private func change(_ folder: TemporaryFolder, _ steps: ContentChange.Step...) -> ContentChange {
    var change = ContentChange(folder: folder.path)
    for step in steps { change.add(step) }
    return change
  }

  @Test func stepsAreMadeInTheirOrder() throws {
    let folder = try TemporaryFolder(["a/draft.md": "old", "lock": "1\n"])
    try change(
      folder, .replace(path: "a/draft.md", old: Array("old".utf8), new: Array("new".utf8)),
      .rename(from: "a/draft.md", to: "a/1.0.md"),
      .replace(path: "lock", old: Array("1\n".utf8), new: Array("2\n".utf8)),
      .create(path: "b/c/d", bytes: [])
    ).apply()
    #expect(names(folder) == ["a", "a/1.0.md", "b", "b/c", "b/c/d", "lock"])
    #expect(text(folder, "a/1.0.md") == "new")
    #expect(text(folder, "lock") == "2\n")
  }

  @Test func nothingIsWrittenWhereAnythingIsNotAsItWasRead() throws {
    let folder = try TemporaryFolder(["a": "1", "b": "2"])
    let one = ContentChange.Step.replace(path: "a", old: Array("1".utf8), new: Array("9".utf8))
    #expect(throws: EditingError.changedMeanwhile(path: "\(folder.path)/b")) {
      try change(folder, one, .remove(path: "b", old: [])).apply()
    }
    #expect(throws: EditingError.exists(path: "\(folder.path)/b")) {
      try change(folder, one, .create(path: "b", bytes: [])).apply()
    }
    #expect(throws: EditingError.exists(path: "\(folder.path)/b")) {
      try change(folder, one, .rename(from: "a", to: "b")).apply()
    }
    #expect(throws: EditingError.self) { try change(folder, one, .create(path: "../c", bytes: [])).apply() }
    #expect(names(folder) == ["a", "b"])
    #expect(text(folder, "a") == "1")
  }

  @Test func noLinkIsFollowed() throws {
    let outside = try TemporaryFolder(["file": "1"])
    let folder = try TemporaryFolder()
    try folder.link("file", to: outside.path + "/file")
    try folder.link("folder", to: outside.path)
    #expect(throws: EditingError.self) {
      try change(folder, .replace(path: "file", old: [0x31], new: [0x32])).apply()
    }
    #expect(throws: EditingError.self) { try change(folder, .create(path: "folder/new", bytes: [0x32])).apply() }
    #expect(names(outside) == ["file"])
    #expect(text(outside, "file") == "1")
  }

  @Test func whatAKilledCommandLeftIsCleared() throws {
    let folder = try TemporaryFolder([".codicil-new-1": "half", "a": "1"])
    try change(folder, .replace(path: "a", old: [0x31], new: [0x32])).apply()
    #expect(names(folder) == ["a"])
  }

  @Test func theDescriptionShowsTheLinesThatChange() {
    var change = ContentChange(folder: "Content")
    change.add(.replace(path: "a", old: Array("1\n2\n3\n4\n".utf8), new: Array("1\nx\n3\n4\ny\n".utf8)))
    change.add(.replace(path: "same", old: [1], new: [1]))
    change.add(.create(path: "b", bytes: Array("1\n2".utf8)))
    change.add(.rename(from: "a", to: "c"))
    #expect(
      change.description == """
        change Content/a
          -2
          +x
          +y
        create Content/b (2 lines)
        rename Content/a to Content/c

        """)
  }
}
