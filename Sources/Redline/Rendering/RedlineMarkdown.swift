/// A redline as Markdown for a pull request: what became of sections, then the changed passages.
package struct RedlineMarkdown: Sendable {
  private let redline: Redline

  package init(_ redline: Redline) {
    self.redline = redline
  }

  /// - Parameters:
  ///   - title: what is compared: "Privacy Policy: 2.0 to 2.1".
  package func render(title: String) -> String {
    var text =
      "### \(Self.escape(title))\n\n\(redline.headline.description.sentence) \(redline.changes.isEmpty ? "" : redline.measure())"
    text = text.trimmedEnd + "\n"
    if let failure = redline.failure { text += "\nShown by whole passages, since \(failure).\n" }
    let sections = redline.changes.flatMap(sections(in:))
    if !sections.isEmpty { text += "\n" + sections.map { "- \($0)\n" }.joined() }
    let flags = redline.flagsByChange
    for (index, change) in redline.changes.enumerated() where change.kind != .renumbered {
      text += "\n" + passage(change, flags[index])
    }
    return text
  }

  /// What a change does to sections: "Section added: **Backups**".
  private func sections(in change: Redline.Change) -> [String] {
    guard redline.beginsSection(change), change.extent == .wording else { return [] }
    let path = redline.place(of: change).map(Self.escape)
    let name = "**\(path.joined(separator: " › "))**"
    switch change.kind {
    case .inserted: return ["Section added: \(name)"]
    case .deleted: return ["Section removed: \(name)"]
    case .moved:
      let origin = redline.origin(of: change)?.map(Self.escape).joined(separator: " › ") ?? ""
      return ["Section moved: \(name)\(origin.isEmpty ? "" : ", from \(origin)")"]
    case .renamed:
      let old = redline.entries[change.entries[0]].old.first.map { redline.old.string(of: $0) } ?? ""
      return ["Section renamed: \(name), was \(Self.escape(old))"]
    default: return []
    }
  }

  private func passage(_ change: Redline.Change, _ flags: [Redline.Flag]) -> String {
    let place = redline.place(of: change).map(Self.escape).joined(separator: " › ")
    let facts = ([redline.description(of: change)] + flags.filter { $0 != .section }.map(\.rawValue)).joined(
      separator: ", ")
    var text = "**\(place.isEmpty ? "Beginning of the text" : place)** (\(facts))\n"
    if let origin = redline.originText(of: change) { text += "\nMoved \(Self.escape(origin)).\n" }
    var last: Block.Kind?
    for index in change.entries {
      let kind = redline.block(of: redline.entries[index])?.kind
      // Items and rows follow one another as a list.
      let isList = kind == last && (kind == .item || kind == .row)
      text += last == nil ? "\n" : isList ? "" : ">\n"
      for line in lines(of: redline.entries[index]) { text += line.isEmpty ? ">\n" : "> \(line)\n" }
      last = kind
    }
    return text
  }

  private func lines(of entry: Entry) -> [String] {
    let block = redline.block(of: entry)
    var text = block?.kind == .row ? "- " : block?.markdownPrefix ?? ""
    for run in redline.runs(of: entry) {
      let words = Self.escape(run.text)
      switch run.operation {
      case .insert where run.isBlockBreak: text += "<ins>¶</ins>\n\n"
      case .delete where run.isBlockBreak: text += "<del>¶</del> "
      case .keep where run.isBlockBreak: text += "\n\n"
      case .insert: text += "<ins>\(words)</ins>"
      case .delete: text += "<del>\(words)</del>"
      case .keep: text += words
      }
      if !run.notes.isEmpty { text += " *(\(Self.escape(run.notes.joined(separator: "; "))))*" }
    }
    if let note = redline.formNote(of: entry) { text += " *(\(note))*" }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Text as Markdown that reads as it is.
  private static func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "&", "~", "|", "@", "!": escaped += "\\\(scalar)"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension Block {
  /// What a block begins with where it is shown as text.
  var markdownPrefix: String {
    switch kind {
    case .heading: String(repeating: "#", count: Int(level)) + " "
    case .item: number.map { "\($0). " } ?? "- "
    case .quote: "> "
    case .rule: "---"
    case .paragraph, .row, .code, .html: ""
    }
  }
}

extension String {
  /// With a capital at its beginning and a full stop.
  package var sentence: String { prefix(1).uppercased() + dropFirst() + "." }

  fileprivate var trimmedEnd: String {
    lastIndex { $0 != " " && $0 != "\n" }.map { String(self[...$0]) } ?? ""
  }
}
