/// A 64-bit hash that is the same on every machine and in every run.
struct TextHash {
  private(set) var value: UInt64

  init(seed: UInt64 = 0x51_7C_C1_B7_27_22_0A_95) {
    value = seed
  }

  mutating func combine(_ word: UInt64) {
    value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 32
  }

  /// - Parameter change: what becomes of every eight bytes before they count; zeros stand after the last ones.
  @inline(__always)
  mutating func combine(_ bytes: UnsafeRawBufferPointer, _ change: (UInt64) -> UInt64 = { $0 }) {
    var offset = 0
    while offset + 8 <= bytes.count {
      combine(change(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))))
      offset += 8
    }
    var rest: UInt64 = 0
    for index in offset..<bytes.count { rest |= UInt64(bytes[index]) << UInt64(8 * (index - offset)) }
    combine(change(rest) | UInt64(bytes.count) << 56)
  }

  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = TextHash()
    hash.combine(bytes)
    return hash.value
  }

  static func of(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { of(UnsafeRawBufferPointer($0)) }
  }
}
