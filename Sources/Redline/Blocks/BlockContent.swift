import Markdown

/// Collects the text of blocks, their markup and their links.
struct BlockContent {
  private(set) var text: [UInt8] = []
  private(set) var runs: [StyleRun] = []
  private(set) var links: [Style.Link] = []
  /// Where the present block's text starts.
  private var start = 0

  init(capacity: Int) {
    text.reserveCapacity(capacity)
  }

  mutating func begin() -> (text: Int32, run: Int32) {
    start = text.count
    return (Int32(start), Int32(runs.count))
  }

  /// Cuts a space off the end of the present block or cell.
  mutating func trimEnd(after limit: Int32) {
    while text.count > max(Int(limit), start), text.last == 0x20 || text.last == 0x0A { text.removeLast() }
    while let last = runs.indices.last, runs[last].text.upperBound > Int32(text.count) {
      guard runs[last].text.lowerBound < Int32(text.count) else {
        runs.removeLast()
        continue
      }
      runs[last].text = runs[last].text.lowerBound..<Int32(text.count)
    }
  }

  mutating func addCellBreak() {
    text.append(Block.cellBreak)
  }

  mutating func addSpace(_ style: Style) {
    guard let last = text.last, text.count > start, last > 0x20 else { return }
    let from = text.count
    text.append(0x20)
    mark(from, style)
  }

  /// Adds text; white space and control characters become one space, none at the start.
  mutating func add(_ bytes: ArraySlice<UInt8>, _ style: Style) {
    let from = text.count
    if isClean(bytes) {
      text.append(contentsOf: bytes)
    } else {
      for byte in bytes {
        if byte > 0x20 { text.append(byte) } else { appendSpace() }
      }
    }
    mark(from, style)
  }

  /// Adds code line by line, as it stands.
  mutating func addCode(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes where byte != 0x0D {
      text.append(byte >= 0x20 || byte == 0x0A || byte == 0x09 ? byte : 0x20)
    }
  }

  /// Remembers where a link or an image leads.
  mutating func addLink(_ link: Style.Link) -> Int32 {
    links.append(link)
    return Int32(links.count - 1)
  }

  /// An image without a text of its own is markup over nothing.
  mutating func addEmpty(_ style: Style) {
    runs.append(StyleRun(text: Int32(text.count)..<Int32(text.count), style: style))
  }

  private mutating func appendSpace() {
    if let last = text.last, text.count > start, last > 0x20 { text.append(0x20) }
  }

  private mutating func mark(_ from: Int, _ style: Style) {
    guard from < text.count, style != Style() else { return }
    if let last = runs.indices.last, runs[last].style == style, runs[last].text.upperBound == Int32(from), from > start
    {
      runs[last].text = runs[last].text.lowerBound..<Int32(text.count)
    } else {
      runs.append(StyleRun(text: Int32(from)..<Int32(text.count), style: style))
    }
  }

  /// Whether the bytes can be added as they are: single spaces between words.
  private func isClean(_ bytes: ArraySlice<UInt8>) -> Bool {
    var isAfterSpace = text.count > start ? (text.last ?? 0x20) <= 0x20 : true
    return bytes.withUnsafeBufferPointer { bytes in
      for index in stride(from: 0, to: bytes.count, by: 8) {
        let eight = EightBytes(UnsafeRawBufferPointer(bytes), at: index, padding: UInt8(ascii: "x"))
        let spaces = eight.bytes(equalTo: 0x20)
        let doubled = spaces & (spaces << 8 | (isAfterSpace ? 0x80 : 0))
        if eight.bytes(below: 0x20) | doubled != 0 { return false }
        isAfterSpace = spaces >> 63 != 0
      }
      return true
    }
  }
}
