/// A redline for the terminal: changes with what stands around them, the rest folded, wrapped to a width.
///
/// Without colour, words are marked: `[-deleted-]`, `{+inserted+}`, `{>moved<}`.
package struct RedlineTerminal: Sendable {
  private let redline: Redline
  private let width: Int
  private let hasColor: Bool
  private let context: Int

  /// - Parameters:
  ///   - width: in columns.
  ///   - context: how many unchanged passages are shown on either side of a change.
  package init(_ redline: Redline, width: Int = 80, hasColor: Bool = false, context: Int = 1) {
    self.redline = redline
    self.width = max(width, 20)
    self.hasColor = hasColor
    self.context = context
  }

  /// - Parameter title: what is compared.
  package func render(title: String) -> String {
    var lines = [styled(title, .strong), redline.headline.description.sentence]
    if !redline.changes.isEmpty { lines.append(styled(redline.measure(), .faint)) }
    if let failure = redline.failure { lines.append("Shown by whole passages, since \(failure).") }
    let flags = redline.flagsByChange
    let order = redline.changes.isEmpty ? [] : ReadingOrder(of: redline, context: context).parts
    for part in order {
      lines.append("")
      switch part {
      case .folded(let entries): lines.append(styled("… \(redline.title(ofFolded: entries)) …", .faint))
      case .context(let entries): lines += passages(entries)
      case .origin(let change): lines.append(styled(origin(of: change), .moved))
      case .change(let change, let entries, let isFirst):
        lines.append(head(of: change, flags[change], isFirst: isFirst))
        lines += passages(entries)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func head(of index: Int, _ flags: [Redline.Flag], isFirst: Bool) -> String {
    let change = redline.changes[index]
    guard isFirst else { return styled("── Change \(index + 1), continued", .faint) }
    let facts =
      [redline.description(of: change)] + flags.map(\.rawValue) + [redline.originText(of: change)].compactMap(\.self)
    let place = redline.place(of: change).map(Self.printable).joined(separator: " › ")
    let number = "Change \(grouped(index + 1)) of \(grouped(redline.changes.count))"
    let head = styled("── \(number)", .strong) + styled(": \(facts.joined(separator: ", "))", .faint)
    return place.isEmpty ? head : head + styled(" (\(place))", .faint)
  }

  private func origin(of change: Int) -> String {
    let place = redline.place(of: redline.changes[change]).map(Self.printable).joined(separator: " › ")
    return "← Change \(change + 1) stood here; it moved to \(place.isEmpty ? "the beginning of the text" : place)"
  }

  /// Lines of entries, an empty one between passages that are neither items nor rows of one list or table.
  private func passages(_ entries: Range<Int>) -> [String] {
    var lines: [String] = []
    var last: Block.Kind?
    for index in entries {
      let kind = redline.block(of: redline.entries[index])?.kind
      if !lines.isEmpty, kind != last || (kind != .item && kind != .row) { lines.append("") }
      lines += block(redline.entries[index])
      last = kind
    }
    return lines
  }

  /// An entry's lines.
  private func block(_ entry: Entry) -> [String] {
    guard let block = redline.block(of: entry), block.kind != .html || entry.kind != .kept else { return [] }
    let indent = String(repeating: "  ", count: max(0, Int(block.depth) / 2 - (block.kind == .item ? 1 : 0)))
    let prefix = indent + block.markdownPrefix
    var paragraph = WrappedText(
      width: width, first: prefix, rest: String(repeating: " ", count: prefix.count), isCode: block.kind == .code)
    let base: TextStyle = block.kind == .heading ? .strong : .plain
    for run in redline.runs(of: entry) { add(run, isMoved: entry.kind == .moved, base, to: &paragraph) }
    if let note = redline.formNote(of: entry) { paragraph.add(" (\(note))", "", "") }
    return paragraph.lines
  }

  private func add(_ run: Run, isMoved: Bool, _ base: TextStyle, to paragraph: inout WrappedText) {
    let style: TextStyle =
      switch run.operation {
      case .insert: .inserted
      case .delete: .deleted
      case .keep: isMoved ? .moved : base
      }
    if run.isBlockBreak {
      if run.operation != .keep { paragraph.add("¶", style.start(hasColor), style.end(hasColor)) }
      if run.operation != .delete { paragraph.breakLine() }
      return
    }
    paragraph.add(Self.printable(run.text), style.start(hasColor), style.end(hasColor))
    if !run.notes.isEmpty { paragraph.add(" (\(Self.printable(run.notes.joined(separator: "; "))))", "", "") }
  }

  private func styled(_ text: String, _ style: TextStyle) -> String {
    style.start(hasColor) + Self.printable(text) + style.end(hasColor)
  }

  /// Without control characters, which could tell the terminal anything.
  private static func printable(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x09: shown.unicodeScalars.append(scalar)
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: shown.append("\u{FFFD}")
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}

/// How words are told apart on the terminal.
private enum TextStyle {
  case plain, strong, faint, inserted, deleted, moved

  /// Colours with underline and strikethrough (ECMA-48, SGR), or marks.
  func start(_ hasColor: Bool) -> String {
    switch self {
    case .plain: ""
    case .strong: hasColor ? "\u{1B}[1m" : ""
    case .faint: hasColor ? "\u{1B}[2m" : ""
    case .inserted: hasColor ? "\u{1B}[32;4m" : "{+"
    case .deleted: hasColor ? "\u{1B}[31;9m" : "[-"
    case .moved: hasColor ? "\u{1B}[35m" : "{>"
    }
  }

  func end(_ hasColor: Bool) -> String {
    if hasColor { return self == .plain ? "" : "\u{1B}[0m" }
    switch self {
    case .plain, .strong, .faint: return ""
    case .inserted: return "+}"
    case .deleted: return "-]"
    case .moved: return "<}"
    }
  }
}
