import Markdown

/// Cuts a tree into blocks.
struct BlockTableBuilder {
  private let tree: Tree
  private(set) var blocks: [Block] = []
  private(set) var sections: [Section] = []
  private(set) var content: BlockContent
  private var inlines: InlineWalk
  /// The lists, items and quotes around the present node.
  private var containers: [Container] = []
  /// The sections around the present node, outermost first.
  private var open: [Int] = []
  private var tableCount: Int32 = 0
  private var listCount: Int32 = 0

  private struct Container {
    enum Kind { case quote, list, item }
    var kind: Kind
    var end: Int32
    /// A list's next number, an item's own.
    var number: Int?
    /// Which list it is or belongs to.
    var list: Int32 = -1
    /// An item whose own paragraph has not come yet.
    var isFresh = false
  }

  init(_ tree: Tree) {
    self.tree = tree
    content = BlockContent(capacity: tree.storage.count)
    inlines = InlineWalk(tree)
  }

  mutating func build() {
    var index = 1
    while index < tree.nodes.count {
      while let last = containers.last, last.end <= Int32(index) { containers.removeLast() }
      index = add(index)
    }
    for section in open { sections[section].blocks = sections[section].heading..<blocks.count }
  }

  /// Adds a node; the index of the node to go on with.
  private mutating func add(_ index: Int) -> Int {
    let node = tree.nodes[index]
    switch node.kind {
    case .blockQuote: containers.append(Container(kind: .quote, end: node.end))
    case .list(let list):
      containers.append(Container(kind: .list, end: node.end, number: list.start, list: listCount))
      listCount += 1
    case .item: openItem(node)
    case .paragraph: addText(index, paragraphKind())
    case .heading(let level): addText(index, .heading, level: level)
    case .codeBlock: addLiteral(node, .code)
    case .htmlBlock: addLiteral(node, .html)
    case .thematicBreak: addLiteral(node, .rule)
    case .table: tableCount += 1
    case .tableRow(let isHeader): addRow(index, isHeader: isHeader)
    default: break
    }
    switch node.kind {
    case .paragraph, .heading, .tableRow: return Int(node.end)
    default: return index + 1
    }
  }

  private mutating func openItem(_ node: Node) {
    var number: Int?
    if let last = containers.indices.last, containers[last].kind == .list, let next = containers[last].number {
      number = next
      containers[last].number = next &+ 1
    }
    let list = containers.last?.list ?? -1
    containers.append(Container(kind: .item, end: node.end, number: number, list: list, isFresh: true))
  }

  private func paragraphKind() -> Block.Kind {
    guard let last = containers.last else { return .paragraph }
    switch last.kind {
    case .quote: return .quote
    case .item: return last.isFresh ? .item : .paragraph
    case .list: return .paragraph
    }
  }

  private mutating func addText(_ index: Int, _ kind: Block.Kind, level: UInt8 = 0) {
    let start = content.begin()
    inlines.add(index, to: &content)
    content.trimEnd(after: start.text)
    append(kind, tree.nodes[index], start, level: level)
  }

  private mutating func addRow(_ index: Int, isHeader: Bool) {
    let start = content.begin()
    var isFirst = true
    for cell in tree.children(of: index) {
      if !isFirst { content.addCellBreak() }
      isFirst = false
      let limit = Int32(content.text.count)
      inlines.add(cell, to: &content)
      content.trimEnd(after: limit)
    }
    append(.row, tree.nodes[index], start, isHeader: isHeader)
  }

  private mutating func addLiteral(_ node: Node, _ kind: Block.Kind) {
    let start = content.begin()
    if kind != .rule { content.addCode(tree.bytes(of: node.literal)) }
    content.trimEnd(after: start.text)
    append(kind, node, start)
  }

  private mutating func append(
    _ kind: Block.Kind, _ node: Node, _ start: (text: Int32, run: Int32), level: UInt8 = 0, isHeader: Bool = false
  ) {
    if kind == .heading, containers.isEmpty { closeSections(downTo: level) }
    var block = Block(
      kind: kind, level: level, depth: UInt8(clamping: containers.count), isHeader: isHeader,
      text: start.text..<Int32(content.text.count), runs: start.run..<Int32(content.runs.count),
      lines: Int(node.startLine)...Int(max(node.startLine, node.endLine)), section: open.last, wordCount: 0, exact: 0,
      plain: 0, table: kind == .row ? tableCount - 1 : -1, list: -1)
    if let last = containers.indices.last, containers[last].kind == .item {
      // A heading or other block that begins an item carries its number.
      if containers[last].isFresh { block.number = containers[last].number }
      block.list = containers[last].list
      containers[last].isFresh = false
    }
    finish(&block)
    blocks.append(block)
    if kind == .heading, containers.isEmpty {
      sections.append(Section(heading: blocks.count - 1, parent: open.last, blocks: blocks.count - 1..<blocks.count))
      open.append(sections.count - 1)
    }
  }

  private mutating func closeSections(downTo level: UInt8) {
    while let last = open.last, blocks[sections[last].heading].level >= level {
      sections[last].blocks = sections[last].heading..<blocks.count
      open.removeLast()
    }
  }

  /// Counts words and hashes.
  private func finish(_ block: inout Block) {
    content.text.withUnsafeBytes { text in
      let bytes = UnsafeRawBufferPointer(rebasing: text[Int(block.text.lowerBound)..<Int(block.text.upperBound)])
      block.plain = TextHash.of(bytes)
      block.wordCount = WordCount.of(bytes.bindMemory(to: UInt8.self))
    }
    var hash = TextHash(seed: block.plain)
    let shape = UInt64(block.kind.rawValue) | UInt64(block.level) << 8 | UInt64(block.depth) << 16
    hash.combine(shape | (block.number == nil ? 0 : 1 << 24) | (block.isHeader ? 1 << 25 : 0))
    for run in content.runs[Int(block.runs.lowerBound)..<Int(block.runs.upperBound)] {
      let from = UInt64(run.text.lowerBound - block.text.lowerBound)
      let to = UInt64(run.text.upperBound - block.text.lowerBound)
      hash.combine(from | to << 28 | UInt64(run.style.marks.rawValue) << 56)
      guard let link = run.style.link else { continue }
      combine(content.links[Int(link)].url, into: &hash)
      combine(content.links[Int(link)].title, into: &hash)
    }
    block.exact = hash.value
  }

  private func combine(_ range: Range<Int32>, into hash: inout TextHash) {
    tree.bytes(of: range).withUnsafeBytes { hash.combine($0) }
  }
}
