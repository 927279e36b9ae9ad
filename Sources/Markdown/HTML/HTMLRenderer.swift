/// Writes a tree as HTML, node by node; no nesting makes it recurse.
struct HTMLRenderer {
  let tree: Tree
  let options: HTMLOptions
  private let shift: Int
  private let titleHeading: Int?
  var html: [UInt8] = []
  /// Nodes that have begun and not yet ended.
  private(set) var open: [Int] = []
  /// The next of `tree.headings`.
  private var heading = 0
  private var writtenIdentifiers: Set<String> = []
  var isInHeaderRow = false
  /// The tags that close what was raised or lowered, by their nodes.
  var raised: [Int: StaticString] = [:]

  init(_ tree: Tree, _ options: HTMLOptions) {
    self.tree = tree
    self.options = options
    shift = options.title.map { tree.headingShift(title: $0) } ?? 0
    titleHeading = options.title.flatMap { tree.titleHeading($0) }
  }

  /// - Parameter nodes: whole nodes with all their descendants.
  mutating func render(_ nodes: Range<Int>) -> [UInt8] {
    html.reserveCapacity(tree.storage.count / max(tree.nodes.count, 1) * nodes.count * 5 / 4 + nodes.count * 16)
    heading = tree.headings.firstIndex { $0.node >= nodes.lowerBound } ?? tree.headings.count
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      closeNodes(before: index)
      index = begin(index)
    }
    closeNodes(before: nodes.upperBound)
    return html
  }

  private mutating func closeNodes(before index: Int) {
    while let last = open.last, tree.nodes[last].end <= index {
      open.removeLast()
      end(last)
    }
  }

  /// Writes a node's start, or the whole of it, and says which node comes next.
  private mutating func begin(_ index: Int) -> Int {
    let node = tree.nodes[index]
    switch node.kind {
    case .document, .blockQuote, .list, .item, .paragraph, .table, .tableRow, .tableCell: beginBlock(index)
    case .heading(let level):
      heading += 1
      if index == titleHeading { return Int(node.end) }
      beginHeading(tree.headings[heading - 1], level: min(Int(level) + shift, 6))
    case .emphasis: write("<em>")
    case .strong: write("<strong>")
    case .link: beginLink(node)
    case .image:
      writeImage(index)
      return Int(node.end)
    case .htmlInline:
      writeTag(index)
      return index + 1
    case .thematicBreak, .codeBlock, .htmlBlock, .text, .softBreak, .lineBreak, .codeSpan:
      writeLeaf(node)
      return index + 1
    }
    open.append(index)
    return index + 1
  }

  private mutating func writeLeaf(_ node: Node) {
    switch node.kind {
    case .text: writeText(node.literal)
    case .softBreak: html.append(0x0A)
    case .lineBreak: write("<br />\n")
    case .codeSpan:
      write("<code>")
      writeText(node.literal)
      write("</code>")
    case .codeBlock: writeCodeBlock(node)
    case .htmlBlock: writeWords(ofBlock: node)
    case .thematicBreak:
      startLine()
      write("<hr />\n")
    default: break
    }
  }

  private mutating func beginBlock(_ index: Int) {
    switch tree.nodes[index].kind {
    case .blockQuote:
      startLine()
      write("<blockquote>\n")
    case .list(let list): beginList(list)
    case .item:
      startLine()
      write("<li>")
    case .paragraph:
      guard !isInTightList else { return }
      startLine()
      write("<p>")
    case .table: beginTable(index)
    case .tableRow(let isHeader): beginRow(isHeader: isHeader)
    case .tableCell(let alignment): beginCell(alignment)
    default: break
    }
  }

  private mutating func end(_ index: Int) {
    switch tree.nodes[index].kind {
    case .blockQuote:
      startLine()
      write("</blockquote>\n")
    case .list(let list): write(list.start == nil ? "</ul>\n" : "</ol>\n")
    case .item: write("</li>\n")
    case .paragraph: if !isInTightList { write("</p>\n") }
    case .heading(let level): endHeading(level: min(Int(level) + shift, 6))
    case .table: endTable(index)
    case .tableRow(let isHeader): endRow(isHeader: isHeader)
    case .tableCell: write(isInHeaderRow ? "</th>\n" : "</td>\n")
    case .emphasis: write("</em>")
    case .strong: write("</strong>")
    case .link: if tree.isSafe(tree.nodes[index].url) { write("</a>") }
    default: break
    }
  }

  /// Whether the innermost open node is an item of a tight list, whose paragraphs are bare.
  private var isInTightList: Bool {
    guard open.count >= 2, case .list(let list) = tree.nodes[open[open.count - 2]].kind else { return false }
    return list.isTight
  }
}

extension HTMLRenderer {
  private mutating func beginList(_ list: Node.List) {
    startLine()
    switch list.start {
    case nil: write("<ul>\n")
    case 1: write("<ol>\n")
    case .some(let start):
      write("<ol start=\"")
      html += String(start).utf8
      write("\">\n")
    }
  }

  private mutating func beginHeading(_ heading: Heading, level: Int) {
    startLine()
    write("<h")
    html.append(0x30 + UInt8(level))
    if options.hasHeadingIdentifiers, writtenIdentifiers.insert(heading.id).inserted {
      write(" id=\"")
      write(text: heading.id)
      write("\"")
    }
    write(">")
  }

  private mutating func endHeading(level: Int) {
    if options.hasHeadingAnchors {
      let heading = tree.headings[heading - 1]
      write("<a class=\"anchor\" href=\"#")
      HTMLEscaping.append(url: heading.id, to: &html)
      write("\" aria-label=\"")
      write(text: options.labels.section.before)
      write(text: heading.text)
      write(text: options.labels.section.after)
      write("\">#</a>")
    }
    write("</h")
    html.append(0x30 + UInt8(level))
    write(">\n")
  }

  private mutating func writeCodeBlock(_ node: Node) {
    startLine()
    write("<pre><code")
    let language = tree.bytes(of: node.title).prefix { ![0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20].contains($0) }
    if !node.title.isEmpty {
      write(" class=\"language-")
      HTMLEscaping.append(text: language, to: &html)
      write("\"")
    }
    write(">")
    writeText(node.literal)
    write("</code></pre>\n")
  }

  private mutating func beginLink(_ node: Node) {
    guard tree.isSafe(node.url) else { return }
    write("<a href=\"")
    writeDestination(node.url, isImage: false)
    writeTitle(node.title)
    let url = tree.bytes(of: node.url)
    if let linkLanguage = options.linkLanguage, URLScheme.isRelative(url),
      let language = linkLanguage(String(decoding: url, as: UTF8.self))
    {
      write("\" hreflang=\"")
      write(text: language)
    }
    write("\">")
  }

  private mutating func writeImage(_ index: Int) {
    let node = tree.nodes[index]
    let alternative = tree.plainTextBytes(of: index)
    guard tree.isSafe(node.url) else {
      HTMLEscaping.append(text: alternative[...], to: &html)
      return
    }
    if options.hidesForeignImages, !URLScheme.isRelative(tree.bytes(of: node.url)) {
      guard !alternative.isEmpty else { return }
      write("<span class=\"image\">")
      HTMLEscaping.append(text: alternative[...], to: &html)
      return write("</span>")
    }
    write("<img src=\"")
    writeDestination(node.url, isImage: true)
    write("\" alt=\"")
    HTMLEscaping.append(text: alternative[...], to: &html)
    writeTitle(node.title)
    write("\" />")
  }

  private mutating func writeDestination(_ url: Range<Int32>, isImage: Bool) {
    let url = tree.bytes(of: url)
    if let rewrite = options.rewriteLink, URLScheme.isRelative(url),
      let rewritten = rewrite(String(decoding: url, as: UTF8.self), isImage)
    {
      HTMLEscaping.append(url: rewritten, to: &html)
    } else {
      HTMLEscaping.append(url: url, to: &html)
    }
  }

  private mutating func writeTitle(_ title: Range<Int32>) {
    guard !title.isEmpty else { return }
    write("\" title=\"")
    writeText(title)
  }

  mutating func write(_ markup: StaticString) {
    HTMLEscaping.append(markup, to: &html)
  }

  mutating func write(text: String) {
    HTMLEscaping.append(text: text, to: &html)
  }

  private mutating func writeText(_ literal: Range<Int32>) {
    HTMLEscaping.append(text: tree.bytes(of: literal), to: &html)
  }

  /// Ends the line that has begun, if one has.
  mutating func startLine() {
    if let last = html.last, last != 0x0A { html.append(0x0A) }
  }
}
