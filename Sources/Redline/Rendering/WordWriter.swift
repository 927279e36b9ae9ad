import Markdown

/// Writes an entry's words as HTML: changed ones in `ins` and `del`, kept ones of a move in `span.moved`, and in words
/// what became of a link or of markup over kept text.
struct WordWriter {
  private enum Mark {
    case none, insert, delete, moved

    var tags: (start: StaticString, end: StaticString) {
      switch self {
      case .none: ("", "")
      case .insert: ("<ins>", "</ins>")
      case .delete: ("<del>", "</del>")
      case .moved: ("<span class=\"moved\">", "</span>")
      }
    }
  }

  private let redline: Redline
  private let language: any RedlineLanguage
  /// Whether what is kept has moved.
  var isMoved = false
  private let rewriteLink: (String) -> String?
  /// What has been written so far; markup around the words is added to it between their pieces.
  var html: [UInt8] = []
  private var mark = Mark.none
  /// The markup that changed over the text just written, to be said after its last piece.
  private var markup: (old: Style, new: Style)?

  init(_ redline: Redline, _ language: any RedlineLanguage, _ rewriteLink: @escaping (String) -> String?) {
    self.redline = redline
    self.language = language
    self.rewriteLink = rewriteLink
  }

  /// Ends what was begun: a block, or a cell of a row.
  mutating func endPiece() {
    endMarkup()
    set(.none)
  }

  /// Takes back what was written from a place on.
  mutating func discard(from start: Int) {
    html.removeLast(html.count - start)
  }

  mutating func write(_ span: Span) {
    if let markup, span.operation != .keep || span.oldStyle != markup.old || span.style != markup.new { endMarkup() }
    switch span.operation {
    case .delete:
      set(.delete)
      write(redline.old, span.old, span.style, isLinked: false)
    case .insert:
      set(.insert)
      write(redline.new, span.new, span.style, isLinked: true)
    case .keep:
      set(isMoved ? .moved : .none)
      write(redline.new, span.new, span.style, isLinked: true)
      if let oldStyle = span.oldStyle { markup = (oldStyle, span.style) }
    }
  }

  /// Text of a block that is kept, deleted or inserted whole.
  mutating func write(_ piece: BlockTable.Piece, of table: BlockTable, _ operation: Span.Operation) {
    set(operation == .delete ? .delete : operation == .insert ? .insert : isMoved ? .moved : .none)
    write(table, piece.text, piece.style, isLinked: operation != .delete)
  }

  /// Where a block was split, or two were merged.
  mutating func writeBreak(_ operation: Span.Operation) {
    endMarkup()
    set(operation == .insert ? .insert : .delete)
    write("<span aria-hidden=\"true\">¶</span><span class=\"hidden\">")
    HTMLEscaping.append(text: language.say(.paragraphBreak), to: &html)
    write("</span>")
    set(.none)
    if operation == .delete { html.append(0x20) }
  }

  private mutating func set(_ mark: Mark) {
    guard mark != self.mark else { return }
    write(self.mark.tags.end)
    write(mark.tags.start)
    self.mark = mark
  }

  private mutating func write(_ table: BlockTable, _ range: Range<Int32>, _ style: Style, isLinked: Bool) {
    var link: Range<Int32>?
    if isLinked, !style.marks.contains(.image) {
      link = style.link.map { table.links[Int($0)].url }.flatMap { table.tree.isSafe($0) ? $0 : nil }
    }
    if let link {
      let url = table.tree.string(of: link)
      write("<a href=\"")
      HTMLEscaping.append(url: rewriteLink(url) ?? url, to: &html)
      write("\">")
    }
    let image = style.marks.contains(.image) ? language.around("text", in: .image) : nil
    if let image {
      write("<span class=\"image\">")
      HTMLEscaping.append(text: image.before, to: &html)
    }
    if style.marks.contains(.strong) { write("<strong>") }
    if style.marks.contains(.emphasis) { write("<em>") }
    if style.marks.contains(.code) { write("<code>") }
    HTMLEscaping.append(text: table.text[Int(range.lowerBound)..<Int(range.upperBound)], to: &html)
    if style.marks.contains(.code) { write("</code>") }
    if style.marks.contains(.emphasis) { write("</em>") }
    if style.marks.contains(.strong) { write("</strong>") }
    if let image {
      HTMLEscaping.append(text: image.after, to: &html)
      write("</span>")
    }
    if link != nil { write("</a>") }
  }

  /// Says what became of links and markup.
  private mutating func endMarkup() {
    guard let (old, new) = markup else { return }
    markup = nil
    let notes = redline.markupNotes(from: old, to: new, in: language)
    guard !notes.isEmpty else { return }
    set(.none)
    write(" <span class=\"markup\">(")
    HTMLEscaping.append(text: notes.joined(separator: "; "), to: &html)
    write(")</span>")
  }

  private mutating func write(_ markup: StaticString) {
    html.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }
}

extension Redline {
  /// What became of the markup over kept text: "link changed from /a/ to /b/", "now bold".
  func markupNotes(
    from before: Style, to after: Style, in language: some RedlineLanguage = English()
  ) -> [String] {
    let (left, right) = (old.url(of: before), new.url(of: after))
    var notes: [String] = []
    switch (left, right) {
    case (nil, nil): break
    case (nil, let url?): notes.append(language.say(.linkAdded, ["url": url]))
    case (let url?, nil): notes.append(language.say(.linkRemoved, ["url": url]))
    case (let from?, let to?):
      if from != to {
        notes.append(language.say(.linkChanged, ["old": from, "new": to]))
      } else if old.title(of: before) != new.title(of: after) {
        notes.append(language.say(.linkTitleChanged))
      }
    }
    let marks: [(mark: Style.Marks, now: RedlinePhrase, noLonger: RedlinePhrase)] = [
      (.strong, .nowBold, .noLongerBold), (.emphasis, .nowItalic, .noLongerItalic), (.code, .nowCode, .noLongerCode),
    ]
    for (mark, now, noLonger) in marks where before.marks.contains(mark) != after.marks.contains(mark) {
      notes.append(language.say(after.marks.contains(mark) ? now : noLonger))
    }
    return notes
  }
}
