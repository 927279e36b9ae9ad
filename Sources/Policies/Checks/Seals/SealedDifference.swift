import Diagnostics
import Markdown
import Redline

/// How a text differs from the one that was sealed, in a few words, and where that begins.
struct SealedDifference {
  /// "'effective' is '2019-02-01', was '2019-01-03'"
  let words: String
  /// In the text at hand.
  let range: SourceRange?

  /// Nil where there is no difference but CRLF for LF.
  init?(from original: [UInt8], to new: SourceFile) {
    guard let offset = Self.firstDifference(from: original, to: new.bytes) else { return nil }
    let start = new.position(at: offset)
    let place = SourceRange(line: start.line, column: start.column)
    if let layout = SealedLayout.difference(original, new.bytes) {
      words = layout.count == 1 ? layout[0].words : "only in what no reader sees"
      range = place
      return
    }
    let old = SourceFile(path: new.path, bytes: original)
    let (record, recordRange) = Self.recordDifference(from: old, to: new)
    let text = Self.textDifference(from: old, to: new)
    switch (record, text) {
    case (let record?, nil):
      words = "only in its record, \(record)"
      range = recordRange ?? place
    case (let record?, let text?):
      words = "\(text); and in its record, \(record)"
      range = recordRange ?? place
    case (nil, let text?):
      words = text
      range = place
    case (nil, nil):
      words = "only in how it is written, not in what it says"
      range = place
    }
  }

  /// The offset in `new` of the first byte that is not the original's; CRLF is LF.
  private static func firstDifference(from original: [UInt8], to new: [UInt8]) -> Int? {
    var index = 0
    for offset in new.indices {
      if new[offset] == 0x0D, offset + 1 < new.count, new[offset + 1] == 0x0A { continue }
      guard index < original.count, original[index] == new[offset] else { return offset }
      index += 1
    }
    return index < original.count ? new.count : nil
  }

  /// The first key of the front matter that says something else.
  private static func recordDifference(
    from old: SourceFile, to new: SourceFile
  ) -> (words: String?, range: SourceRange?) {
    guard let oldRecord = record(of: old) else { return (nil, nil) }
    guard let newRecord = record(of: new) else { return ("which cannot be read", nil) }
    let oldValues = oldRecord.values, newValues = newRecord.values
    let keys = Set(oldValues.keys).union(newValues.keys).filter { oldValues[$0] != newValues[$0] }
    func place(_ key: String) -> SourceRange? { newRecord.ranges[key] }
    let sorted = keys.sorted { (place($0)?.start.line ?? .max, $0) < (place($1)?.start.line ?? .max, $1) }
    guard let first = sorted.first else { return (nil, nil) }
    let more = sorted.count > 1 ? " and \(sorted.count - 1) more" : ""
    let range = place(first)
    switch (oldValues[first], newValues[first]) {
    case (let old?, let new?): return ("'\(first)' is \(quoted(new)), was \(quoted(old))\(more)", range)
    case (nil, let new?): return ("'\(first)' is added, \(quoted(new))\(more)", range)
    case (let old?, nil): return ("'\(first)' is taken out, \(quoted(old))\(more)", range)
    case (nil, nil): return (nil, nil)
    }
  }

  private static func record(of file: SourceFile) -> YAMLNode.Leaves? {
    let head = TextHead(file.path, file.bytes)
    return YAMLText(frontMatter: head.file).compose().root.map { $0.leaves() }
  }

  /// The first words that are not the sealed ones.
  private static func textDifference(from old: SourceFile, to new: SourceFile) -> String? {
    func tree(_ file: SourceFile) -> Tree {
      Tree(parsing: file, fromLine: TextHead(file.path, file.bytes).text.firstLine)
    }
    let (oldTree, newTree) = (tree(old), tree(new))
    guard oldTree.refusal == nil, newTree.refusal == nil else { return "in its text" }
    let redline = Redline(from: BlockTable(oldTree), to: BlockTable(newTree))
    guard redline.extent != .identical, let entry = redline.changes.first?.entries.first else { return nil }
    let spans = redline.spans(of: redline.entries[entry])
    let changed = spans.drop { $0.operation == .keep }.prefix { $0.operation != .keep }
    func text(_ operation: Span.Operation) -> String {
      changed.filter { $0.operation == operation }.map(redline.text(of:)).joined()
    }
    switch (text(.delete), text(.insert)) {
    case ("", ""): return redline.headline.description
    case ("", let new): return "\(quoted(new)) is added (\(redline.headline))"
    case (let old, ""): return "\(quoted(old)) is taken out (\(redline.headline))"
    case (let old, let new): return "\(quoted(old)) became \(quoted(new)) (\(redline.headline))"
    }
  }
}

extension YAMLNode {
  /// A mapping's values as text by key path, and where they stand.
  struct Leaves {
    var values: [String: String] = [:]
    var ranges: [String: SourceRange] = [:]
  }

  fileprivate func leaves() -> Leaves {
    var leaves = Leaves()
    collect(into: &leaves, at: "")
    return leaves
  }

  private func collect(into leaves: inout Leaves, at path: String) {
    switch value {
    case .scalar(let scalar):
      leaves.values[path] = scalar.text
      leaves.ranges[path] = range
    case .sequence(let items):
      for (index, item) in items.enumerated() { item.collect(into: &leaves, at: "\(path).\(index)") }
    case .mapping(let entries):
      for entry in entries {
        entry.value.collect(into: &leaves, at: path.isEmpty ? entry.key : "\(path).\(entry.key)")
      }
    }
  }
}
