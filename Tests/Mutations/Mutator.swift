/// Damages bytes as editors, merges, disks and adversaries do. The same seed damages alike.
struct Mutator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  /// A number below `bound`: xorshift64*, whose low bits are its weakest.
  mutating func number(below bound: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % max(bound, 1)
  }

  mutating func damage(_ bytes: [UInt8], with others: [[UInt8]]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...number(below: 3) { bytes = damageOnce(bytes, with: others) }
    return bytes
  }

  private mutating func damageOnce(_ bytes: [UInt8], with others: [[UInt8]]) -> [UInt8] {
    let place = number(below: bytes.count + 1)
    let end = min(place + number(below: 200), bytes.count)
    let head = Array(bytes[..<place])
    let stretch = Array(bytes[place..<end])
    let tail = Array(bytes[end...])
    switch number(below: 9) {
    case 0: return head
    case 1: return stretch + tail
    case 2: return head + stretch.map { _ in UInt8(number(below: 256)) } + tail
    case 3: return head + tail
    case 4: return head + stretch + stretch + tail
    case 5: return head + excerpt(of: others[number(below: others.count)]) + stretch + tail
    case 6: return head + Array(Self.hostile[number(below: Self.hostile.count)].utf8) + stretch + tail
    case 7: return swapLines(bytes)
    default: return flip(bytes, at: place)
    }
  }

  private mutating func excerpt(of bytes: [UInt8]) -> [UInt8] {
    let start = number(below: bytes.count)
    return Array(bytes[start..<min(start + 400, bytes.count)])
  }

  private mutating func swapLines(_ bytes: [UInt8]) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    lines.swapAt(number(below: lines.count), number(below: lines.count))
    return Array(lines.joined(separator: [0x0A]))
  }

  private mutating func flip(_ bytes: [UInt8], at place: Int) -> [UInt8] {
    guard place < bytes.count else { return bytes }
    var bytes = bytes
    bytes[place] ^= 1 << UInt8(number(below: 8))
    return bytes
  }

  /// What has broken parsers before.
  private static let hostile = [
    "\n---\n", "\u{FEFF}", "\0", "\r", "&a [*a, *a]", "*b", "<<: *a", "!!binary x", "? [", "{{", "{{{", "]]>", "<!--",
    "<?",
    "<![CDATA[", "| a | b |\n|---|---|\n", "\n| - |\n", "[x]: <>\n", "[x][x]", "![](", "](/../../etc/passwd)",
    "](javascript:1)",
    "\n# \n", "{#}", "{#x y}", "`", "```\n", "\n\t- ", String(repeating: "> ", count: 300),
    String(repeating: "[", count: 300),
    String(repeating: "*a ", count: 300), "9999-99-99", "2019-02-29", "P99999Y", "\"", "'", ": ", "\n  ", "%00",
    "\u{202E}",
    "\u{1F468}\u{200D}\u{1F469}", "version: 2.10\n", "0.0.0.0.0.0.0", "999999999999999999999",
  ]
}
