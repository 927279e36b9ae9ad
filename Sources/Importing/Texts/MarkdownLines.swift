/// The lines of a text outside of fenced code (CommonMark 0.30, section 4.5), with their numbers from 1.
struct MarkdownLines: Sequence, IteratorProtocol {
  struct Line {
    var number: Int
    /// Without its ending.
    var bytes: ArraySlice<UInt8>
    var isCode: Bool
  }

  private let text: [UInt8]
  private var offset = 0
  private var number = 0
  /// The character of the fence that is open, and how often it stands there.
  private var fence: (byte: UInt8, count: Int)?

  /// - Parameter text: lines end in LF.
  init(_ text: [UInt8]) {
    self.text = text
  }

  mutating func next() -> Line? {
    guard offset < text.count else { return nil }
    let end = text[offset...].firstIndex(of: 0x0A) ?? text.count
    let bytes = text[offset..<end]
    offset = end + 1
    number += 1
    let wasCode = fence != nil
    readFence(bytes)
    return Line(number: number, bytes: bytes, isCode: wasCode || fence != nil)
  }

  private mutating func readFence(_ line: ArraySlice<UInt8>) {
    let rest = line.drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
    guard let byte = rest.first, byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return }
    let count = rest.prefix { $0 == byte }.count
    guard count >= 3 else { return }
    let after = rest.dropFirst(count)
    if let fence {
      if byte == fence.byte, count >= fence.count, after.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { self.fence = nil }
    } else if byte == UInt8(ascii: "~") || !after.contains(UInt8(ascii: "`")) {
      fence = (byte, count)
    }
  }
}
