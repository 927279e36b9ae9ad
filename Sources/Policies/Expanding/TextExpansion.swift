import Diagnostics
import Markdown

/// The expansion of one text under way.
struct TextExpansion {
  private let expander: Expander
  private let own: TextValues
  private let draft: Template
  private var output: ExpansionOutput
  /// Of the text's own references: where they stood, and what of the output is theirs.
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
    output = ExpansionOutput(for: draft)
  }

  mutating func run() {
    var position = draft.range.lowerBound
    for reference in draft.references {
      output.copy(draft.file, position..<reference.range.lowerBound)
      let start = output.bytes.count
      let isWritten = write(reference, of: draft.file, prefix: [], outer: nil)
      if isWritten { written.append((reference.range, start..<output.bytes.count)) }
      position = reference.range.upperBound
    }
    output.copy(draft.file, position..<draft.range.upperBound)
  }

  func text(firstLine: Int) -> ExpandedText {
    let file = SourceFile(path: draft.file.path, bytes: output.bytes)
    return ExpandedText(
      file: file, firstLine: firstLine, expansions: expansions(in: file, firstLine: firstLine),
      ranges: written.map(\.range), findings: findings.all, isComplete: isComplete,
      uses: expander.uses(of: draft.references.compactMap { try? $0.content.get() }), places: output.places)
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
      output.write(value.text ?? "", at: value.keyPath, in: value.places, reference.context.within(outer))
      return true
    case .fragment(let name, let template):
      return write(template, named: name, for: reference, of: file, prefix: prefix, outer: outer)
    case .table(let table, let places):
      guard outer == nil, let own = reference.context.blockPrefix else {
        findings.add(.misplacedReference(table: reference.name, in: file, at: reference.range))
        return keep(reference, of: file)
      }
      output.write(table, in: places, prefix: prefix + own)
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
    output.copy(file, reference.range)
    return false
  }

  private mutating func hasRoom(for reference: PlacedReference, in file: SourceFile) -> Bool {
    guard !isFull else { return false }
    guard count <= Expander.countLimit, output.bytes.count <= Refusal.sizeLimit else {
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
    var position = template.range.lowerBound
    for reference in template.references {
      output.copyLines(of: template.file, position..<reference.range.lowerBound, prefix)
      _ = write(reference, of: template.file, prefix: prefix, outer: nil)
      position = reference.range.upperBound
    }
    output.copyLines(of: template.file, position..<template.range.upperBound, prefix)
  }

  private mutating func writeInline(_ template: Template, _ context: PlacedReference.Context) {
    var position = template.range.lowerBound
    for reference in template.references {
      output.copyInline(template.file, position..<reference.range.lowerBound, context)
      _ = write(reference, of: template.file, prefix: [], outer: context)
      position = reference.range.upperBound
    }
    output.copyInline(template.file, position..<template.range.upperBound, context)
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
