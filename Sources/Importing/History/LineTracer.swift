/// Follows documents through a history: a rename keeps a document what it is, and so does a file that comes back under a
/// name that it had.
struct LineTracer {
  private(set) var lines: [DocumentLine] = []
  /// What stands at a document's name and is no text.
  private(set) var others: [(text: SourceText, sort: FileChange.Sort)] = []
  /// By path: the document that a file is.
  private var live: [String: Int] = [:]
  /// By address: the document that was there last.
  private var former: [String: Int] = [:]
  /// Whether the commits come from several branches, whose names for a file may differ at one time.
  private let joinsBranches: Bool

  /// - Parameters:
  ///   - commits: of the history, as indices, in the order in which they count.
  ///   - joinsBranches: whether these are more than one line of commits.
  init(_ log: GitLog, commits: [Int], joinsBranches: Bool) {
    self.joinsBranches = joinsBranches
    for commit in commits { follow(Self.withoutChanceLikeness(log.commits[commit].changes), in: commit) }
  }

  /// What takes a name away goes first, so that a name can go from one document to another in one commit.
  private mutating func follow(_ changes: [FileChange], in commit: Int) {
    var renamed: [Int: Int] = [:]
    for (index, change) in changes.enumerated() {
      guard case .renamed(let old, _) = change.kind, let line = line(at: old) else { continue }
      renamed[index] = line
      live[old] = nil
    }
    for change in changes where change.kind == .deleted {
      guard let line = live.removeValue(forKey: change.path) else { continue }
      if !isLive(line) { lines[line].deletion = commit }
    }
    for (index, change) in changes.enumerated() where change.kind != .deleted {
      let text = SourceText(commit: commit, path: change.path, blob: change.blob)
      guard change.sort == .text else {
        others.append((text, change.sort))
        continue
      }
      let line = renamed[index] ?? live[change.path] ?? revived(at: change.path) ?? newLine()
      if renamed[index] != nil { lines[line].renames += 1 }
      live[change.path] = line
      former[Self.address(of: change.path)] = line
      lines[line].take(path: change.path)
      lines[line].texts.append(text)
      lines[line].deletion = nil
    }
  }

  /// git takes a file that goes and one that comes for a rename where a fifth of their texts is the same. That is enough
  /// where their names are the same too, as of a file that has moved to another folder; others need half of it.
  private static func withoutChanceLikeness(_ changes: [FileChange]) -> [FileChange] {
    changes.flatMap { change in
      guard case .renamed(let old, let likeness) = change.kind, !isRename(from: old, to: change.path, likeness) else {
        return [change]
      }
      var new = change
      new.kind = .written(isNew: true)
      return [FileChange(kind: .deleted, path: old, sort: change.sort, blob: ""), new]
    }
  }

  private static func isRename(from old: String, to new: String, _ likeness: Int) -> Bool {
    guard !PathLanguage.differs(old, new) else { return false }
    return likeness >= 50 || name(of: old).map { $0 == name(of: new) } ?? false
  }

  /// The last part of a file's address; nil for a name that many files have.
  private static func name(of path: String) -> String? {
    let name = address(of: path).split(separator: "/").last.map(String.init)
    return name == "index" || name == "readme" ? nil : name
  }

  private mutating func newLine() -> Int {
    lines.append(DocumentLine())
    return lines.count - 1
  }

  private func line(at path: String) -> Int? {
    live[path] ?? (joinsBranches ? former[Self.address(of: path)] : nil)
  }

  /// The document that was at this address and is nowhere now.
  private func revived(at path: String) -> Int? {
    guard let line = former[Self.address(of: path)], joinsBranches || !isLive(line) else { return nil }
    return line
  }

  private func isLive(_ line: Int) -> Bool { live[lines[line].path] == line }

  /// Where a site would have put the file: `terms.md`, `Terms.markdown` and `terms/index.md` are one.
  static func address(of path: String) -> String {
    var parts = path.lowercased().split(separator: "/").map(String.init)
    guard var name = parts.popLast() else { return "" }
    if let dot = name.lastIndex(of: "."), dot != name.startIndex { name = String(name[..<dot]) }
    if (name == "index" || name == "readme"), !parts.isEmpty { return parts.joined(separator: "/") }
    return (parts + [name]).joined(separator: "/")
  }
}
