/// A draft's text with what another revision changed in the text that both began from.
///
/// Where only one of them changed a passage, its wording stands; where both did, the draft's does, and the place is
/// listed for the writer.
package struct Merge: Sendable {
  /// A passage that both changed.
  package struct Conflict: Hashable, Sendable {
    /// Where the draft's wording begins in the merged text: a line, counted from 1.
    package var line: Int
    /// What the other revision says there; empty where it took the passage out.
    package var theirs: String
  }

  package private(set) var text: [UInt8] = []
  package private(set) var conflicts: [Conflict] = []
  /// How many passages were taken over.
  package private(set) var taken = 0

  private var line = 1

  /// Lines are compared without their endings.
  package init(base: [UInt8], draft: [UInt8], other: [UInt8]) {
    var numbers = LineNumbers()
    let base = numbers.lines(of: base)
    let ours = numbers.lines(of: draft)
    let theirs = numbers.lines(of: other)
    let toOurs = LinePairs(old: base.map(\.number), new: ours.map(\.number)).newOfOld
    let toTheirs = LinePairs(old: base.map(\.number), new: theirs.map(\.number)).newOfOld
    let newline: [UInt8] = ours.first?.bytes.suffix(2).elementsEqual([0x0D, 0x0A]) == true ? [0x0D, 0x0A] : [0x0A]

    var (at, our, their) = (0, 0, 0)
    for index in base.indices where toOurs[index] >= 0 && toTheirs[index] >= 0 {
      let stretch = (base[at..<index], ours[our..<toOurs[index]], theirs[their..<toTheirs[index]])
      add(stretch.0, stretch.1, stretch.2, newline)
      append(ours[toOurs[index]...toOurs[index]], newline)
      (at, our, their) = (index + 1, toOurs[index] + 1, toTheirs[index] + 1)
    }
    add(base[at...], ours[our...], theirs[their...], newline)
  }

  /// A stretch between two lines that all three texts have.
  private mutating func add(
    _ base: ArraySlice<Line>, _ ours: ArraySlice<Line>, _ theirs: ArraySlice<Line>, _ newline: [UInt8]
  ) {
    let (base, mine, others) = (base.map(\.number), ours.map(\.number), theirs.map(\.number))
    if mine == others || others == base { return append(ours, newline) }
    if mine == base {
      taken += 1
      return append(theirs, newline)
    }
    let text = String(decoding: theirs.flatMap(\.bytes), as: UTF8.self)
    conflicts.append(Conflict(line: line, theirs: text.trimmedBlanks))
    append(ours, newline)
  }

  private mutating func append(_ lines: ArraySlice<Line>, _ newline: [UInt8]) {
    for added in lines {
      if let last = text.last, !YAMLBytes.isBreak(last) { text += newline }
      text += added.content
      if added.content.count < added.bytes.count { text += newline }
      line += 1
    }
  }
}

/// A line with its ending.
struct Line {
  var bytes: ArraySlice<UInt8>
  /// Equal for equal lines.
  var number: Int

  /// Without its ending.
  var content: ArraySlice<UInt8> {
    let end = bytes.lastIndex { !YAMLBytes.isBreak($0) }.map { $0 + 1 } ?? bytes.startIndex
    return bytes[..<end]
  }
}

/// Numbers lines so that equal ones have equal numbers.
private struct LineNumbers {
  private var numbers: [ArraySlice<UInt8>: Int] = [:]

  mutating func lines(of bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while start < bytes.count {
      let end = YAMLBytes.startOfNextLine(bytes, at: start)
      var line = Line(bytes: bytes[start..<end], number: 0)
      let next = numbers.count
      line.number = numbers[line.content, default: next]
      numbers[line.content] = line.number
      lines.append(line)
      start = end
    }
    return lines
  }
}
