import Foundation
import TestSupport

/// A history of edits, renames, deletions, reverts and merges, the same for the same seed.
struct RandomHistory {
  private var state: UInt64
  private var texts: [String: String] = [:]
  private var old: [String] = []
  private var day = 1

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15
  }

  func write(to repository: TestRepository) throws {
    var history = self
    try history.make(in: repository)
  }

  private mutating func make(in repository: TestRepository) throws {
    try commit(to: repository, ["start.md": text()])
    for round in 0..<14 {
      guard round % 5 == 3 else {
        try step(in: repository)
        continue
      }
      try repository.git(["checkout", "-q", "-b", "side\(round)"])
      try step(in: repository)
      try step(in: repository)
      try repository.git(["checkout", "-q", "main"])
      try readTexts(of: repository)
      if next(2) == 0 { try commit(to: repository, ["main\(round).md": text()]) }
      do {
        try repository.git(["merge", "-q", "--no-ff", "-X", "theirs", "-m", "Merge", "side\(round)"], on: date)
      } catch {
        // One side changed what the other deleted.
        try repository.git(["merge", "--abort"])
      }
      try readTexts(of: repository)
    }
  }

  private mutating func step(in repository: TestRepository) throws {
    let path = texts.keys.sorted().randomElement(using: &self) ?? "start.md"
    switch next(6) {
    case 0: try commit(to: repository, ["new\(day).md": text()])
    case 1 where texts.count > 1: try commit(to: repository, [path: nil])
    case 2:
      let target = "folder\(next(3))/\(path.split(separator: "/").last ?? "x")"
      if target != path { try commit(to: repository, [path: nil, target: texts[path]]) }
    case 3: try commit(to: repository, [path: old.randomElement(using: &self) ?? text()])
    case 4: try commit(to: repository, [path: (texts[path] ?? "").replacing("\n", with: "\r\n")])
    default: try commit(to: repository, [path: (texts[path] ?? "") + "Paragraph \(next(1000)).\n\n"])
    }
  }

  private mutating func commit(to repository: TestRepository, _ files: [String: String?]) throws {
    day += 1
    for (path, text) in files where texts[path] != text {
      if let text { old.append(text) }
    }
    let changed = files.filter { $0.value != nil || texts[$0.key] != nil }
    try repository.commit(changed, "Commit \(day)", on: date)
    for (path, text) in changed { texts[path] = text }
  }

  /// As the branch that is checked out has them.
  private mutating func readTexts(of repository: TestRepository) throws {
    let paths = try repository.git(["ls-files", "-z"]).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    texts = [:]
    for path in paths { texts[path] = try String(contentsOfFile: "\(repository.path)/\(path)", encoding: .utf8) }
  }

  private var date: String { "2024-0\(1 + day / 28)-\(day % 28 < 9 ? "0" : "")\(day % 28 + 1)" }

  private mutating func text() -> String {
    "---\ntitle: Text \(next(100))\n---\n# Heading \(next(100))\n\n"
      + (0..<(2 + next(6))).map { _ in "Sentence \(next(1000)) of some length.\n\n" }.joined()
  }

  private mutating func next(_ limit: UInt64) -> UInt64 { next() % limit }
}

extension RandomHistory: RandomNumberGenerator {
  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
