import Diagnostics

/// One walk over a block's bytes that tells references from code, escapes, and the parts of links.
struct InlineScan {
  private(set) var references: [PlacedReference] = []
  private let file: SourceFile
  private let bytes: [UInt8]
  private let block: TextBlock
  private var index: Int
  /// For each open bracket, how many references stand before it, and whether it is the first thing on its line.
  private var brackets: [(references: Int, isAtLineStart: Bool)] = []
  /// How many more brackets around references open (or, below zero, close) before each of them.
  private var depthChanges: [Int] = [0]
  private var destination: Destination?
  private var codeSpans: CodeSpans
  /// Up to where no `}}` follows on the line.
  private var unclosedUntil = 0

  private enum Destination {
    /// After `](`, with so many parentheses open.
    case inParentheses(Int)
    /// After `]: `.
    case ofDefinition
    /// After `<`.
    case inAngles
  }

  init(_ file: SourceFile, _ block: TextBlock) {
    self.file = file
    bytes = file.bytes
    self.block = block
    index = block.range.lowerBound
    codeSpans = CodeSpans(file.bytes, in: block.range)
  }

  mutating func run() {
    while index < block.range.upperBound { step() }
    var depth = 0
    for number in references.indices {
      depth += depthChanges[number]
      if depth > 0 { references[number].context.isLinkFree = true }
    }
  }

  private func byte(at offset: Int) -> UInt8 { block.range.contains(offset) ? bytes[offset] : 0 }

  private mutating func step() {
    let byte = bytes[index]
    leaveDestination(byte)
    switch byte {
    case UInt8(ascii: "\\"): index += isPunctuation(self.byte(at: index + 1)) ? 2 : 1
    case UInt8(ascii: "`") where destination == nil: index = codeSpans.end(from: index)
    case UInt8(ascii: "["):
      brackets.append((references.count, isAtLineStart(index)))
      index += 1
    case UInt8(ascii: "]"):
      closeBracket()
    case UInt8(ascii: "<") where destination == nil:
      let next = self.byte(at: index + 1)
      if next == UInt8(ascii: "{") || isLetter(next) { destination = .inAngles }
      index += 1
    case UInt8(ascii: "{") where self.byte(at: index + 1) == UInt8(ascii: "{"): addReference()
    default: index += 1
    }
  }

  private mutating func leaveDestination(_ byte: UInt8) {
    switch (destination, byte) {
    case (nil, _): return
    case (_, 0x20), (_, 0x09), (_, 0x0A), (_, 0x0D), (.inAngles, UInt8(ascii: ">")): destination = nil
    case (.inParentheses(let depth), UInt8(ascii: "(")): destination = .inParentheses(depth + 1)
    case (.inParentheses(let depth), UInt8(ascii: ")")):
      destination = depth == 0 ? nil : .inParentheses(depth - 1)
    default: return
    }
  }

  private mutating func closeBracket() {
    index += 1
    guard let bracket = brackets.popLast() else { return }
    if bracket.references < references.count {
      depthChanges[bracket.references] += 1
      depthChanges[references.count] -= 1
    }
    if byte(at: index) == UInt8(ascii: "(") {
      index += 1
      destination = .inParentheses(0)
    } else if byte(at: index) == UInt8(ascii: ":"), bracket.isAtLineStart {
      index += 1
      while byte(at: index) == 0x20 || byte(at: index) == 0x09 { index += 1 }
      destination = .ofDefinition
    }
    if destination != nil, byte(at: index) == UInt8(ascii: "<") { index += 1 }
  }

  private mutating func addReference() {
    let start = index
    if start >= unclosedUntil {
      unclosedUntil = lineEnd(after: start)
      if let close = bytes[(start + 2)..<unclosedUntil].firstRange(ofPair: UInt8(ascii: "}")) {
        unclosedUntil = 0
        index = close + 2
        add(start..<index, Result { () throws(Reference.Malformed) in try Reference(bytes[(start + 2)..<close]) })
        return
      }
    }
    index = start + 2
    let message = "'{{' is not closed by '}}' on its line"
    add(
      start..<index, .failure(Reference.Malformed(message: message, help: "write '}}', or '\\{{' for two braces")))
  }

  private mutating func add(_ range: Range<Int>, _ content: Result<Reference, Reference.Malformed>) {
    var context = PlacedReference.Context()
    context.isInCell = block.sort == .cell
    context.isLinkFree = block.sort == .heading
    context.isInDestination = destination != nil
    context.isAtLineStart = isAtLineStart(range.lowerBound)
    if block.sort == .paragraph, isAlone(range) { context.blockPrefix = prefix(before: range.lowerBound) }
    references.append(PlacedReference(range: range, content: content, context: context))
    depthChanges.append(0)
  }

  /// Whether nothing else stands in the block.
  private func isAlone(_ range: Range<Int>) -> Bool {
    range.lowerBound == block.range.lowerBound
      && bytes[range.upperBound..<block.range.upperBound].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  private func lineStart(of offset: Int) -> Int { file.offset(ofLine: file.line(at: offset)) }

  private func lineEnd(after offset: Int) -> Int {
    let end = bytes[offset..<block.range.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? block.range.upperBound
    return max(end, min(offset + 2, block.range.upperBound))
  }

  /// What stands before an offset on its line, with the marks of list items as blanks.
  private func prefix(before offset: Int) -> [UInt8] {
    bytes[lineStart(of: offset)..<offset].map { $0 == UInt8(ascii: ">") || $0 == 0x09 ? $0 : 0x20 }
  }

  private func isAtLineStart(_ offset: Int) -> Bool {
    let start = lineStart(of: offset)
    return offset - start <= 200 && bytes[start..<offset].allSatisfy(isContainerMark)
  }

  private func isContainerMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."),
      UInt8(ascii: ")"), 0x30...0x39:
      true
    default: false
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}

/// The code spans of a block (CommonMark 0.30, 6.1): a run of backquotes opens one if a run of the same length follows.
private struct CodeSpans {
  /// Where runs of each length start, in order.
  private var runs: [Int: [Int]] = [:]
  /// How many runs of each length lie behind.
  private var passed: [Int: Int] = [:]
  private let bytes: [UInt8]
  private let limit: Int

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    limit = range.upperBound
    var index = range.lowerBound
    while index < limit {
      if bytes[index] == UInt8(ascii: "`") {
        let length = length(at: index)
        runs[length, default: []].append(index)
        index += length
      } else {
        index += 1
      }
    }
  }

  private func length(at start: Int) -> Int {
    (bytes[start..<limit].firstIndex { $0 != UInt8(ascii: "`") } ?? limit) - start
  }

  /// The offset after the code span that opens here; after the run of backquotes where it opens none.
  mutating func end(from start: Int) -> Int {
    let length = length(at: start)
    let starts = runs[length] ?? []
    var next = passed[length] ?? 0
    while next < starts.count, starts[next] <= start { next += 1 }
    passed[length] = next
    return next < starts.count ? starts[next] + length : start + length
  }
}

extension ArraySlice<UInt8> {
  /// Where a byte stands twice in a row.
  fileprivate func firstRange(ofPair byte: UInt8) -> Int? {
    var index = startIndex
    while index + 1 < endIndex {
      if self[index] == byte, self[index + 1] == byte { return index }
      index += 1
    }
    return nil
  }
}
