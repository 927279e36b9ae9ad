import Diagnostics
import Policies
import TestSupport
import Testing

/// A thousand random edits to what was issued: each is caught, and named right.
@Suite struct TamperingTests {
  @Test(arguments: 0..<10) func everyEditIsCaughtAndNamedRight(seed: UInt64) throws {
    var tampering = try Tampering(seed: seed)
    for _ in 0..<100 {
      let edit = try tampering.edit()
      let rules = Set(tampering.findings().map(\.rule.id))
      #expect(!rules.isEmpty, "\(edit.name)")
      #expect(rules.isSuperset(of: edit.rules), "\(edit.name): \(rules.sorted())")
      #expect(rules.isSubset(of: edit.rules.union(edit.besides)), "\(edit.name): \(rules.sorted())")
      try tampering.undo()
    }
    #expect(tampering.findings().isEmpty)
  }
}

/// An edit that nobody should make.
private struct Edit {
  var name: String
  /// What names it.
  var rules: Set<String>
  /// What else may be said of it.
  var besides: Set<String> = []
}

/// A sealed content with a base, and edits of it.
private struct Tampering {
  private static let folder = "documents/privacy-policy"
  private static let files = ["1.0.md", "1.1.md", "1.0.fr.md", "files/a.bin", "files/b c.txt"].map { "\(folder)/\($0)" }
  private static let control = "\(folder)/document.yml"

  private var dice: SystemIndependentDice
  private let base: SealedContent
  private let now: SealedContent
  private let loadedBase: SealedContent.LoadedBase
  private let lines: [String]
  private var touched: Set<String> = []

  init(seed: UInt64) throws {
    dice = SystemIndependentDice(seed: seed)
    let files: [String: String] = [
      "document.yml": Events().text, "1.1.md": ContentFixture.revision("1.1", replacing: "nature: editorial"),
      "1.0.fr.md": "---\nversion: \"1.0\"\nlanguage: fr\ntitle: Politique\n---\nTexte.\n",
      "\(Self.folder)/files/a.bin": "\u{0}\u{1}binary\r\n", "\(Self.folder)/files/b c.txt": "one\ntwo\n",
    ]
    base = try SealedContent(files)
    now = try SealedContent(files)
    loadedBase = SealedContent.LoadedBase(base)
    lines = base.text(Seals.fileName).split(separator: "\n").map(String.init)
  }

  func findings() -> [Finding] { now.findings(withBase: loadedBase) }

  mutating func undo() throws {
    for path in touched {
      let bytes = base.read(path)
      if bytes.isEmpty { try? now.folder.remove(path) } else { try now.folder.write(bytes, to: path) }
    }
    touched = []
  }

  mutating func edit() throws -> Edit {
    let file = Self.files.randomElement(using: &dice) ?? ""
    switch Int.random(in: 0..<12, using: &dice) {
    case 0, 1: return try changeFile(file)
    case 2: return try remove(file)
    case 3: return try rename(file)
    case 4...6: return try changeLock()
    case 7: return try changeFileAndSeal(file)
    case 8: return try removeFileAndSeal(file)
    default: return try changeEvents()
    }
  }

  private mutating func write(_ bytes: [UInt8], to path: String) throws {
    touched.insert(path)
    try now.folder.write(bytes, to: path)
  }

  private mutating func write(lines: [String]) throws {
    try write(Array((lines.joined(separator: "\n") + "\n").utf8), to: Seals.fileName)
  }

  // MARK: Files

  /// Any change of bytes but of CRLF to LF.
  private mutating func changed(_ bytes: [UInt8]) -> [UInt8] {
    while true {
      var copy = bytes
      let place = Int.random(in: 0..<copy.count, using: &dice)
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: copy[place] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
      case 1: copy.remove(at: place)
      case 2: copy.insert(UInt8.random(in: 0...255, using: &dice), at: place)
      case 3: copy.insert(contentsOf: copy[place...], at: place)
      default: copy.removeSubrange(place...)
      }
      if Digest.unixText(copy) != Digest.unixText(bytes) { return copy }
    }
  }

  private mutating func changeFile(_ path: String) throws -> Edit {
    try write(changed(base.read(path)), to: path)
    return Edit(name: "change of \(path)", rules: ["sealed-file-changed"])
  }

  private mutating func remove(_ path: String) throws -> Edit {
    touched.insert(path)
    try now.folder.remove(path)
    return Edit(name: "removal of \(path)", rules: ["sealed-file-missing"])
  }

  private mutating func rename(_ path: String) throws -> Edit {
    let name = path.contains("/files/") ? "files/renamed" : "1.2.md"
    try write(base.read(path), to: "\(Self.folder)/\(name)")
    var edit = try remove(path)
    edit.name = "\(path) renamed to \(name)"
    return edit
  }

  private mutating func changeFileAndSeal(_ path: String) throws -> Edit {
    let bytes = changed(base.read(path))
    try write(bytes, to: path)
    let digest = SealedFile(path: path)?.digest(of: bytes).hex ?? ""
    try write(lines: lines.map { $0.hasSuffix("  \(path)") ? "\(digest)  \(path)" : $0 })
    return Edit(name: "change of \(path) and its seal", rules: ["altered-revision", "altered-seal"])
  }

  private mutating func removeFileAndSeal(_ path: String) throws -> Edit {
    _ = try remove(path)
    try write(lines: lines.filter { !$0.hasSuffix("  \(path)") })
    return Edit(name: "removal of \(path) and its seal", rules: ["altered-revision"])
  }

  // MARK: Lines of revisions.lock

  private mutating func changeLock() throws -> Edit {
    var lines = lines
    let index = Int.random(in: 1..<lines.count, using: &dice)
    defer { touched.insert(Seals.fileName) }
    var line = Array(lines[index].utf8)
    let digit = Int.random(in: 0..<64, using: &dice)
    let edit: Edit
    switch Int.random(in: 0..<8, using: &dice) {
    case 0:
      line[digit] = line[digit] == 0x30 ? 0x31 : 0x30
      edit = Edit(name: "other digest", rules: ["altered-seal"], besides: ["sealed-file-changed", "altered-revision"])
    case 1:
      line[digit] = UInt8(ascii: "x")
      edit = Edit(name: "no digest", rules: ["malformed-seal"])
    case 2:
      line.remove(at: digit)
      edit = Edit(name: "short digest", rules: ["malformed-seal"])
    case 3:
      let place = Int.random(in: 66..<line.count, using: &dice)
      line[place] = line[place] == UInt8(ascii: "q") ? UInt8(ascii: "z") : UInt8(ascii: "q")
      try write(lines: lines.replacing(index, String(decoding: line, as: UTF8.self)))
      return Edit(
        name: "other path", rules: [],
        besides: [
          "altered-seal", "malformed-seal", "sealed-file-missing", "unsealed-file", "unsorted-seal",
          "seal-without-revision",
        ])
    case 4:
      lines.remove(at: index)
      try write(lines: lines)
      return Edit(name: "line taken out", rules: ["altered-seal", "unsealed-file"])
    case 5:
      lines.insert(lines[index], at: index)
      try write(lines: lines)
      return Edit(name: "line twice", rules: ["duplicate-seal"])
    case 6:
      lines.swapAt(index, index == 1 ? 2 : 1)
      try write(lines: lines)
      return Edit(name: "lines swapped", rules: ["unsorted-seal"])
    default:
      try write(lines: ["<<<<<<< ours", lines[index], "=======", ">>>>>>> theirs"].inserted(into: lines, at: index))
      return Edit(name: "merge not resolved", rules: ["merge-conflict"])
    }
    try write(lines: lines.replacing(index, String(decoding: line, as: UTF8.self)))
    return edit
  }

  // MARK: Events of document.yml

  private mutating func changeEvents() throws -> Edit {
    var events = Events()
    let edit = events.tamper(using: &dice)
    try write(Array(events.text.utf8), to: Self.control)
    return edit
  }
}

extension [String] {
  fileprivate func replacing(_ index: Int, _ line: String) -> [String] {
    var copy = self
    copy[index] = line
    return copy
  }

  fileprivate func inserted(into lines: [String], at index: Int) -> [String] {
    Array(lines[..<index]) + self + Array(lines[(index + 1)...])
  }
}

/// The events of a document.yml, as keys and values that are all facts.
private struct Events {
  private var lists: [(key: String, rule: String, entries: [[(key: String, value: String)]])] = [
    (
      "history", "altered-history",
      [
        [("version", "\"0.8\""), ("approved", "2017-01-03"), ("nature", "initial"), ("change", "First")],
        [("approved", "2017-06-03"), ("change", "Second"), ("author", "Somebody")],
      ]
    ),
    (
      "reviews", "altered-review",
      [
        [("date", "2020-01-10"), ("role", "ciso"), ("outcome", "no change")],
        [("date", "2021-01-10"), ("role", "dpo"), ("outcome", "to be revised")],
      ]
    ),
    (
      "cancelled", "altered-cancellation", [[("version", "\"1.1\""), ("date", "2018-06-01"), ("reason", "not needed")]]
    ),
    ("removed", "altered-removal", [[("version", "\"0.8\""), ("date", "2020-06-01"), ("reason", "court order")]]),
    ("withdrawn", "altered-withdrawal", [[("date", "2022-01-01"), ("reason", "merged"), ("successor", "other")]]),
  ]

  var text: String {
    let parts = lists.map { list in
      let entries = list.entries.map { "{ \($0.map { "\($0.key): \($0.value)" }.joined(separator: ", ")) }" }
      if list.key == "withdrawn" { return entries.first.map { "withdrawn: \($0)\n" } ?? "" }
      return "\(list.key):\(entries.isEmpty ? " []" : "")\n" + entries.map { "  - \($0)\n" }.joined()
    }
    return "\(ContentFixture.control)\n\(parts.joined())"
  }

  /// Changes, leaves out or takes out a random fact.
  mutating func tamper(using dice: inout SystemIndependentDice) -> Edit {
    let list = Int.random(in: 0..<lists.count, using: &dice)
    let entry = Int.random(in: 0..<lists[list].entries.count, using: &dice)
    let field = Int.random(in: 0..<lists[list].entries[entry].count, using: &dice)
    let key = lists[list].entries[entry][field].key
    let edit = Edit(name: "\(lists[list].key).\(entry).\(key)", rules: [lists[list].rule])
    if Int.random(in: 0..<4, using: &dice) == 0 {
      lists[list].entries.remove(at: entry)
    } else {
      lists[list].entries[entry][field].value = Self.other(than: key, using: &dice)
    }
    return edit
  }

  private static func other(than key: String, using dice: inout SystemIndependentDice) -> String {
    let number = Int.random(in: 10...28, using: &dice)
    switch key {
    case "version": return "\"0.\(number)\""
    case "approved", "date": return "2016-02-\(number)"
    case "nature": return "clarification"
    case "role": return number.isMultiple(of: 2) ? "counsel" : "owner"
    default: return "other-\(number)"
    }
  }
}

/// Random numbers that are the same everywhere (SplitMix64).
private struct SystemIndependentDice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
