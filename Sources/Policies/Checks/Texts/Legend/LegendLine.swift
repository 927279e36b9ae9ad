import Diagnostics
import Markdown

/// A line of a text that says what the legend says.
struct LegendLine {
  /// The line's words.
  let text: String
  let items: [LegendItem]
  let range: SourceRange
}

extension LegendLine {
  /// How many blocks of a text are near its top.
  private static let topBlocks = 10
  /// How many bytes of a block near the top are looked at.
  private static let topLength = 1000
  /// How many bytes from a line's start are read.
  private static let lineLength = 300
  /// How many bytes a paragraph elsewhere may have to be nothing but a legend.
  private static let standaloneLength = 200

  /// The lines near the top that are a legend or start with one, and elsewhere the paragraphs that are nothing else.
  static func lines(in text: TextContext) -> [LegendLine] {
    let tree = text.tree
    let titleHeading = tree.titleHeading(text.title)
    let title = Set(LegendToken.tokens(of: text.title.utf8).map(\.text))
    var lines: [LegendLine] = []
    var blocks = 0
    var index = 1
    while index < tree.nodes.count, blocks < topBlocks {
      let isLeaf = tree.isLeafBlock(index)
      if isLeaf {
        blocks += 1
        if index != titleHeading {
          lines += legendLines(of: tree.words(ofBlock: index).prefix(topLength), at: index, in: text, title)
        }
      }
      index = isLeaf ? Int(tree.nodes[index].end) : index + 1
    }
    for block in tree.children(of: 0) where block >= index && tree.nodes[block].kind == .paragraph {
      guard lines.count < FindingList.limit, tree.isShort(block, limit: standaloneLength) else { continue }
      lines += legendLines(of: tree.words(ofBlock: block)[...], at: block, in: text, title, only: true)
    }
    return lines
  }

  /// - Parameters:
  ///   - words: the block's, lines parted by LF.
  ///   - title: the words of the text's title.
  ///   - only: whether the block has to be nothing but a legend.
  private static func legendLines(
    of words: ArraySlice<UInt8>, at block: Int, in text: TextContext, _ title: Set<String>, only: Bool = false
  ) -> [LegendLine] {
    // What a legend says has a number in it; most paragraphs have none.
    guard words.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return [] }
    let written = words.split(separator: 0x0A, omittingEmptySubsequences: false)
    var lines: [LegendLine] = []
    var number = 0
    while number < written.count {
      guard let (items, length, isWhole) = read(words[written[number].startIndex...], title: title), isWhole || !only
      else {
        if only { return [] }
        number += 1
        continue
      }
      let line = String(decoding: written[number], as: UTF8.self)
      lines.append(LegendLine(text: line, items: items, range: text.range(ofLine: number, inBlock: block)))
      number += length
    }
    return lines
  }

  /// What a legend at the start of the words says, how many lines it takes up, and whether nothing follows it there.
  private static func read(
    _ words: ArraySlice<UInt8>, title: Set<String>
  ) -> (items: [LegendItem], length: Int, isWhole: Bool)? {
    // Most lines start with a word that no legend has.
    let word = String(decoding: words.prefix { ($0 | 0x20) >= 0x61 }, as: UTF8.self).lowercased()
    guard word == "v" || LegendWords.contains(word) || title.contains(word) else { return nil }
    let tokens = LegendToken.tokens(of: words.prefix(lineLength))
    var rest = tokens[...]
    guard let items = LegendItem.readLine(&rest, title: title) else { return nil }
    guard let next = rest.first else { return (items, 1 + (tokens.last?.line ?? 0), true) }
    return (items, max(1, next.line), next.startsLine)
  }
}

extension Tree {
  fileprivate func isLeafBlock(_ node: Int) -> Bool {
    switch nodes[node].kind {
    case .paragraph, .heading, .codeBlock, .htmlBlock, .thematicBreak, .tableRow: true
    default: false
    }
  }

  fileprivate func isShort(_ block: Int, limit: Int) -> Bool {
    var length = 0
    for index in block..<Int(nodes[block].end) {
      length += nodes[index].literal.count
      if length > limit { return false }
    }
    return true
  }

  /// A block's words, lines parted by LF; of a table row with two cells, as `key: value`.
  fileprivate func words(ofBlock block: Int) -> [UInt8] {
    var words: [UInt8] = []
    let isPair = nodes[block].kind == .tableRow(isHeader: false) || nodes[block].kind == .tableRow(isHeader: true)
    if isPair, Array(children(of: block)).count != 2 { return [] }
    for index in block..<Int(nodes[block].end) {
      switch nodes[index].kind {
      case .text, .codeSpan: words += bytes(of: nodes[index].literal)
      case .softBreak, .lineBreak: words.append(0x0A)
      case .tableCell where !words.isEmpty && isPair: words += ": ".utf8
      default: break
      }
    }
    return words
  }
}

extension TextContext {
  /// The words of one line of a block, counted from 0.
  fileprivate func range(ofLine line: Int, inBlock block: Int) -> SourceRange {
    if line == 0 { return tree.range(of: block) }
    let number = min(Int(tree.nodes[block].startLine) + line, file.lineCount)
    let bytes = file.lineBytes(number)
    let start = bytes.firstIndex { $0 > 0x20 && $0 != UInt8(ascii: ">") } ?? bytes.startIndex
    let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? bytes.endIndex
    return SourceRange(
      file.position(line: number, byteColumn: start - bytes.startIndex + 1),
      file.position(line: number, byteColumn: end - bytes.startIndex + 1))
  }
}
