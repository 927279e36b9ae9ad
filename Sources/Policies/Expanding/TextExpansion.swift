import Diagnostics
import Markdown

/// The expansion of one text under way.
struct TextExpansion {
  private let expander: Expander
  private let own: TextValues
  private let draft: Template
  /// LF, or CRLF in a text that has it.
  private let newline: [UInt8]
  private var bytes: [UInt8] = []
  private var places = PlaceMap()
  /// Of the text's own references: where they stood, and what of `bytes` is theirs.
  private var written: [(source: Range<Int>, range: Range<Int>)] = []
  private var findings: ReferenceFindings
  private var isComplete = true
  /// The fragments that are being written out, outermost first.
  private var open: [String] = []
  private var count = 0
  /// Nothing more is written out.
  private var isFull = false

  init(_ expander: Expander, of document: Document, _ draft: Template) {
    self.expander = expander
    self.draft = draft
    own = TextValues(of: document)
    findings = ReferenceFindings()
    let end = draft.file.bytes[draft.range].firstIndex(of: 0x0A) ?? 0
    newline = end > 0 && draft.file.bytes[end - 1] == 0x0D ? [0x0D, 0x0A] : [0x0A]
  }

  mutating func run() {
    bytes.reserveCapacity(draft.file.bytes.count * 2)
    bytes += draft.file.bytes[..<draft.range.lowerBound]
    let number = places.number(of: draft.file)
    var position = draft.range.lowerBound
    for reference in draft.references {
      copy(draft.file, number, position..<reference.range.lowerBound)
      let start = bytes.count
      let isWritten = write(reference, of: draft.file, prefix: [], outer: nil)
      if isWritten { written.append((reference.range, start..<bytes.count)) }
      position = reference.range.upperBound
    }
    copy(draft.file, number, position..<draft.range.upperBound)
  }

  func text(firstLine: Int) -> ExpandedText {
    let file = SourceFile(path: draft.file.path, bytes: bytes)
    return ExpandedText(
      file: file, firstLine: firstLine, expansions: expansions(in: file, firstLine: firstLine),
      ranges: written.map(\.range), findings: findings.all, isComplete: isComplete,
      uses: expander.uses(of: draft.references.compactMap { try? $0.content.get() }), places: places)
  }

  /// In one walk over the text, since a line may have any number of them.
  private func expansions(in file: SourceFile, firstLine: Int) -> [Expansion] {
    var positions = PositionCounter(file, at: file.offset(ofLine: firstLine))
    return written.map { item in
      let start = positions.position(at: item.range.lowerBound)
      let end = positions.position(at: item.range.upperBound)
      let source = String(decoding: draft.file.bytes[item.source], as: UTF8.self)
      return Expansion(source: source, range: SourceRange(start, end))
    }
  }

  // MARK: Writing

  private mutating func copy(_ file: SourceFile, _ number: Int, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    places.begin(at: bytes.count, file: number, offset: range.lowerBound)
    bytes += file.bytes[range]
  }

  /// Writes what a reference stands for, or the reference itself where that is nothing.
  ///
  /// - Parameter outer: where the fragment that has the reference stands within a line; nil where it is a block.
  private mutating func write(
    _ reference: PlacedReference, of file: SourceFile, prefix: [UInt8], outer: PlacedReference.Context?
  ) -> Bool {
    count += 1
    guard hasRoom(for: reference, in: file) else { return keep(reference, of: file) }
    switch target(of: reference, in: file) {
    case nil, .unread: return keep(reference, of: file)
    case .value(let value):
      write(value.text ?? "", at: value.keyPath, in: value.places, reference.context.within(outer))
      return true
    case .fragment(let name, let template):
      return write(template, named: name, for: reference, of: file, prefix: prefix, outer: outer)
    case .table(let table, let places):
      guard outer == nil, let own = reference.context.blockPrefix else {
        findings.add(.misplacedReference(table: reference.name, in: file, at: reference.range))
        return keep(reference, of: file)
      }
      write(table, in: places, prefix: prefix + own)
      return true
    }
  }

  private mutating func target(of reference: PlacedReference, in file: SourceFile) -> Expander.Target? {
    do {
      return try expander.target(of: try reference.content.get(), own)
    } catch {
      findings.add(.reference(error, isMalformed: reference.isMalformed, in: file, at: reference.range))
      return nil
    }
  }

  /// The reference as it is written.
  private mutating func keep(_ reference: PlacedReference, of file: SourceFile) -> Bool {
    isComplete = false
    copy(file, places.number(of: file), reference.range)
    return false
  }

  private mutating func hasRoom(for reference: PlacedReference, in file: SourceFile) -> Bool {
    guard !isFull else { return false }
    guard count <= Expander.countLimit, bytes.count <= Refusal.sizeLimit else {
      isFull = true
      findings.add(.oversizedExpansion(in: file, at: reference.range))
      return false
    }
    return true
  }

  private mutating func write(
    _ template: Template, named name: String, for reference: PlacedReference, of file: SourceFile, prefix: [UInt8],
    outer: PlacedReference.Context?
  ) -> Bool {
    // Of a circle the fragments' own check says where it closes.
    guard !open.contains(name), !template.isOpenEnded else { return keep(reference, of: file) }
    guard open.count < Expander.depthLimit else {
      findings.add(.oversizedExpansion(depthIn: file, at: reference.range))
      return keep(reference, of: file)
    }
    open.append(name)
    defer { open.removeLast() }
    if outer == nil, let own = reference.context.blockPrefix {
      writeBlock(template, prefix: prefix + own)
    } else if template.isOneParagraph {
      writeInline(template, reference.context.within(outer))
    } else if !template.range.isEmpty {
      findings.add(.misplacedReference(fragment: name, in: file, at: reference.range))
      return keep(reference, of: file)
    }
    return true
  }

  private mutating func writeBlock(_ template: Template, prefix: [UInt8]) {
    let number = places.number(of: template.file)
    var position = template.range.lowerBound
    for reference in template.references {
      copyLines(template.file, number, position..<reference.range.lowerBound, prefix)
      _ = write(reference, of: template.file, prefix: prefix, outer: nil)
      position = reference.range.upperBound
    }
    copyLines(template.file, number, position..<template.range.upperBound, prefix)
  }

  /// Lines of a fragment, each but the first behind the marks of the quotes and list items that they stand in.
  private mutating func copyLines(_ file: SourceFile, _ number: Int, _ range: Range<Int>, _ prefix: [UInt8]) {
    var start = range.lowerBound
    while let end = file.bytes[start..<range.upperBound].firstIndex(of: 0x0A) {
      let hasReturn = end > start && file.bytes[end - 1] == 0x0D
      copy(file, number, start..<(hasReturn ? end - 1 : end))
      bytes += newline
      start = end + 1
      let isBlank = start >= range.upperBound ? false : file.bytes[start] == 0x0A || file.bytes[start] == 0x0D
      if !prefix.isEmpty {
        places.begin(at: bytes.count, file: number, offset: start)
        bytes += isBlank ? prefix.trimmedAtEnd : prefix
      }
    }
    copy(file, number, start..<range.upperBound)
  }

  private mutating func writeInline(_ template: Template, _ context: PlacedReference.Context) {
    let number = places.number(of: template.file)
    var position = template.range.lowerBound
    for reference in template.references {
      copyInline(template.file, number, position..<reference.range.lowerBound, context)
      _ = write(reference, of: template.file, prefix: [], outer: context)
      position = reference.range.upperBound
    }
    copyInline(template.file, number, position..<template.range.upperBound, context)
  }

  /// A paragraph's bytes on one line, and in a cell with a backslash before each pipe.
  private mutating func copyInline(
    _ file: SourceFile, _ number: Int, _ range: Range<Int>, _ context: PlacedReference.Context
  ) {
    var start = range.lowerBound
    var index = start
    var isEscaped = false
    while index < range.upperBound {
      let byte = file.bytes[index]
      if byte == 0x0A || byte == 0x0D {
        var end = index
        if isEscaped { end -= 1 }
        while end > start, file.bytes[end - 1] == 0x20 || file.bytes[end - 1] == 0x09 { end -= 1 }
        copy(file, number, start..<end)
        bytes.append(0x20)
        while index < range.upperBound, file.bytes[index] <= 0x20 { index += 1 }
        start = index
        isEscaped = false
        continue
      }
      if byte == UInt8(ascii: "|"), context.isInCell, !isEscaped {
        copy(file, number, start..<index)
        bytes.append(UInt8(ascii: "\\"))
        start = index
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      index += 1
    }
    copy(file, number, start..<range.upperBound)
  }

  private mutating func write(
    _ text: String, at keyPath: String, in source: Places, _ context: PlacedReference.Context
  ) {
    places.begin(at: bytes.count, places: places.number(of: source), keyPath: keyPath)
    bytes += ValueText(text, context).bytes
  }

  private mutating func write(_ table: RegisterTable, in source: Places, prefix: [UInt8]) {
    if let caption = table.caption, !caption.isEmpty {
      bytes += Array("*".utf8) + ValueText(caption, PlacedReference.Context()).bytes + Array("*".utf8)
      bytes += newline + prefix.trimmedAtEnd + newline + prefix
    }
    write(table.header, in: source)
    bytes += newline + prefix + Array("|".utf8) + table.header.flatMap { _ in Array(" --- |".utf8) }
    for row in table.rows where bytes.count <= Refusal.sizeLimit {
      bytes += newline + prefix
      write(row, in: source)
    }
  }

  private mutating func write(_ cells: [RegisterTable.Cell], in source: Places) {
    let context = PlacedReference.Context(isInCell: true)
    bytes.append(UInt8(ascii: "|"))
    for cell in cells {
      places.begin(at: bytes.count, places: places.number(of: source), keyPath: cell.keyPath)
      bytes.append(0x20)
      bytes += ValueText(cell.text, context).bytes
      bytes += Array(" |".utf8)
    }
  }
}

extension PlacedReference {
  var isMalformed: Bool {
    if case .failure = content { true } else { false }
  }

  /// Of the value, fragment or register; empty where it cannot be understood.
  fileprivate var name: String {
    switch content {
    case .success(.value(let name)), .success(.fragment(let name)): name
    case .success(.table(let table)): table.register
    case .failure: ""
    }
  }
}

extension PlacedReference.Context {
  /// The context within a passage that itself stands within a line.
  fileprivate func within(_ outer: PlacedReference.Context?) -> PlacedReference.Context {
    guard let outer else { return self }
    var context = self
    context.isInCell = isInCell || outer.isInCell
    context.isLinkFree = isLinkFree || outer.isLinkFree
    context.isInDestination = isInDestination || outer.isInDestination
    return context
  }
}

extension [UInt8] {
  fileprivate var trimmedAtEnd: [UInt8] {
    Array(self[..<(lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? 0)])
  }
}

/// Lines and columns of ascending offsets, counted from the beginning of a text.
private struct PositionCounter {
  private let bytes: [UInt8]
  private var offset: Int
  private var position = SourcePosition(line: 1, column: 1)

  init(_ file: SourceFile, at start: Int) {
    bytes = file.bytes
    offset = start
  }

  mutating func position(at target: Int) -> SourcePosition {
    while offset < target {
      let byte = bytes[offset]
      let isReturn = byte == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A)
      if byte == 0x0A || isReturn {
        position = SourcePosition(line: position.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        position.column += 1
      }
      offset += 1
    }
    return position
  }
}
