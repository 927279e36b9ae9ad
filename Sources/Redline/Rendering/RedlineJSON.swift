/// A redline as data for other programs: `codicil-redline/1`.
package struct RedlineJSON: Sendable {
  /// What a side of a redline is.
  package struct Side: Hashable, Sendable {
    /// The document's id; nil for a file of any origin.
    package var document: String?
    package var version: String?
    package var path: String?
    /// The file's SHA-256 in lower-case hexadecimal digits.
    package var sha256: String

    package init(document: String? = nil, version: String? = nil, path: String? = nil, sha256: String) {
      self.document = document
      self.version = version
      self.path = path
      self.sha256 = sha256
    }
  }

  private let redline: Redline

  package init(_ redline: Redline) {
    self.redline = redline
  }

  /// The same redline always gives the same text, which ends in a line feed.
  package func render(from: Side, to: Side) -> String {
    String(decoding: bytes(from: from, to: to), as: UTF8.self)
  }

  /// `render(from:to:)` as UTF-8.
  package func bytes(from: Side, to: Side) -> [UInt8] {
    var writer = JSONWriter(capacity: (redline.old.text.count + redline.new.text.count) * 5 / 4 + 1024)
    writer.object(isCompact: false) { writer in
      writer.field("format", "codicil-redline/1")
      writer.key("from")
      Self.write(from, to: &writer)
      writer.key("to")
      Self.write(to, to: &writer)
      writer.field("class", redline.extent.rawValue)
      writer.field("flags", redline.flags.map(\.rawValue))
      if let failure = redline.failure { writer.field("failure", failure) }
      writer.key("statistics")
      Self.write(redline.statistics, to: &writer)
      writer.key("blocks")
      let sections = (old: Self.sections(of: redline.old), new: Self.sections(of: redline.new))
      writer.array(isCompact: false) { writer in
        for entry in redline.entries { write(entry, sections, to: &writer) }
      }
    }
    writer.endText()
    return writer.bytes
  }

  /// The headings above the blocks of a text, as JSON: first for blocks before any heading, then by section.
  private static func sections(of table: BlockTable) -> [[UInt8]] {
    var paths = [Array("[]".utf8)]
    for section in table.sections {
      let heading = table.blocks[section.heading].text
      var title = JSONWriter()
      title.value(utf8: table.text[Int(heading.lowerBound)..<Int(heading.upperBound)])
      // A section comes after the one it stands in.
      var path = paths[section.parent.map { $0 + 1 } ?? 0]
      path[path.count - 1] = UInt8(ascii: ",")
      if path.count == 2 { path.removeLast() }
      path += title.bytes
      path.append(UInt8(ascii: "]"))
      paths.append(path)
    }
    return paths
  }

  private static func write(_ side: Side, to writer: inout JSONWriter) {
    writer.object { writer in
      if let document = side.document { writer.field("document", document) }
      if let version = side.version { writer.field("version", version) }
      if let path = side.path { writer.field("path", path) }
      writer.field("sha256", side.sha256)
    }
  }

  private static func write(_ statistics: Redline.Statistics, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("changes", statistics.changes)
      writer.field("formatting", statistics.formatting)
      writer.field("moves", statistics.moves)
      writer.field("wordsKept", statistics.wordsKept)
      writer.field("wordsInserted", statistics.wordsInserted)
      writer.field("wordsDeleted", statistics.wordsDeleted)
    }
  }

  private func write(_ entry: Entry, _ sections: (old: [[UInt8]], new: [[UInt8]]), to writer: inout JSONWriter) {
    let shown = entry.new.first.map { redline.new.blocks[$0] } ?? redline.old.blocks[entry.old.lowerBound]
    let paths = entry.new.isEmpty ? sections.old : sections.new
    writer.object { writer in
      writer.field("kind", entry.kind.rawValue)
      writer.field("type", shown.kind.name)
      if shown.kind == .heading { writer.field("level", Int(shown.level)) }
      if let block = entry.old.first, !entry.new.isEmpty { writeFormer(redline.old.blocks[block], shown, to: &writer) }
      writer.key("section")
      writer.value(written: paths[shown.section.map { $0 + 1 } ?? 0])
      if let change = entry.change {
        writer.field("change", redline.changes[change].id)
        writer.field("class", entry.extent.rawValue)
      }
      write("old", entry.old, redline.old, to: &writer)
      write("new", entry.new, redline.new, to: &writer)
      writer.key("spans")
      writer.array { writer in
        if entry.spans.isEmpty {
          writeWhole(shown, entry.new.isEmpty ? .delete : entry.old.isEmpty ? .insert : .keep, to: &writer)
        } else {
          for piece in pieces(of: entry) { write(piece, to: &writer) }
        }
      }
    }
  }

  /// The spans of a block that is kept, deleted, inserted or moved as it is; most blocks are, and markup does not matter.
  private func writeWhole(_ block: Block, _ operation: Span.Operation, to writer: inout JSONWriter) {
    let table = operation == .delete ? redline.old : redline.new
    var text = table.text[Int(block.text.lowerBound)..<Int(block.text.upperBound)]
    func write(_ text: ArraySlice<UInt8>) {
      guard !text.isEmpty else { return }
      writer.object { writer in
        writer.field("op", operation.rawValue)
        writer.key("text")
        writer.value(utf8: text)
      }
    }
    while block.kind == .row, let end = text.firstIndex(of: Block.cellBreak) {
      write(text[..<end])
      writer.object { writer in
        writer.field("op", operation.rawValue)
        writer.field("break", Span.Break.cell.rawValue)
      }
      text = text[(end + 1)...]
    }
    write(text)
  }

  /// What kind of block it was, where that changed.
  private func writeFormer(_ old: Block, _ new: Block, to writer: inout JSONWriter) {
    guard old.kind != new.kind || old.level != new.level else { return }
    writer.key("was")
    writer.object { writer in
      writer.field("type", old.kind.name)
      if old.kind == .heading { writer.field("level", Int(old.level)) }
    }
  }

  private func write(_ side: StaticString, _ blocks: Range<Int>, _ table: BlockTable, to writer: inout JSONWriter) {
    writer.key(side)
    writer.array { writer in
      for index in blocks {
        let block = table.blocks[index]
        writer.object { writer in
          writer.field("index", index)
          writer.key("lines")
          writer.array { writer in
            writer.value(block.lines.lowerBound)
            writer.value(block.lines.upperBound)
          }
          if let number = block.number { writer.field("number", number) }
        }
      }
    }
  }

  private struct Piece {
    var span: Span
    var text: [ArraySlice<UInt8>]
  }

  /// Spans that differ only in markup that both sides share are one.
  private func pieces(of entry: Entry) -> [Piece] {
    entry.spans.reduce(into: []) { pieces, span in
      let text = span.separator == nil ? redline.bytes(of: span) : []
      if let last = pieces.last?.span, last.operation == span.operation, last.separator == nil, span.separator == nil,
        last.oldStyle == nil, span.oldStyle == nil
      {
        pieces[pieces.count - 1].text.append(text)
      } else {
        pieces.append(Piece(span: span, text: [text]))
      }
    }
  }

  private func write(_ piece: Piece, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("op", piece.span.operation.rawValue)
      if let separator = piece.span.separator {
        writer.field("break", separator.rawValue)
        return
      }
      writer.key("text")
      writer.value(utf8: piece.text)
      guard let oldStyle = piece.span.oldStyle else { return }
      writer.key("old")
      write(oldStyle, redline.old, to: &writer)
      writer.key("new")
      write(piece.span.style, redline.new, to: &writer)
    }
  }

  private func write(_ style: Style, _ table: BlockTable, to writer: inout JSONWriter) {
    writer.object { writer in
      if let url = table.url(of: style) { writer.field("href", url) }
      if let title = table.title(of: style), !title.isEmpty { writer.field("title", title) }
      writer.field("marks", style.marks.names)
    }
  }
}

extension Style.Marks {
  fileprivate var names: [String] {
    let all: [(Style.Marks, String)] = [
      (.emphasis, "emphasis"), (.strong, "strong"), (.code, "code"), (.image, "image"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}
