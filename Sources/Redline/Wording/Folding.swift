/// Text without case, with plain quotes, hyphens and spaces.
enum Folding {
  /// The hash of a folded token: that of its lower-case text.
  static func hash(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, isSpace: Bool) -> UInt64 {
    if isSpace { return space }
    return asciiHash(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(text)[start..<end]))
      ?? otherHash(text, start, end)
  }

  private static let space = TextHash.of(" ")

  /// Eight bytes at a time; nil for text beyond ASCII.
  private static func asciiHash(_ text: UnsafeRawBufferPointer) -> UInt64? {
    var hash = TextHash()
    var isASCII = true
    hash.combine(text) { word in
      if word & 0x8080_8080_8080_8080 != 0 { isASCII = false }
      // The high bits of the bytes from A to Z; moved by two, they are the difference of the cases.
      let capitals =
        (word &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(word &+ 0x2525_2525_2525_2525) & 0x8080_8080_8080_8080
      return word | capitals >> 2
    }
    return isASCII ? hash.value : nil
  }

  private static func otherHash(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    withUnsafeTemporaryAllocation(byteCount: (end - start) * 3 + 16, alignment: 8) { buffer in
      var count = 0
      var index = start
      while index < end {
        let byte = text[index]
        if byte < 0x80 {
          buffer[count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
          count += 1
          index += 1
          continue
        }
        let (scalar, length) = ScalarClass.decode(text, index, end)
        for byte in folded(scalar) where count < buffer.count {
          buffer[count] = byte
          count += 1
        }
        index += length
      }
      return TextHash.of(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }

  private static func folded(_ scalar: UInt32) -> [UInt8] {
    switch scalar {
    case 0x2018, 0x2019, 0x201A, 0x2032: [0x27]
    case 0x201C, 0x201D, 0x201E, 0x2033, 0xAB, 0xBB: [0x22]
    case 0x2010...0x2015, 0x2212: [0x2D]
    default: Unicode.Scalar(scalar).map { Array($0.properties.lowercaseMapping.utf8.prefix(6)) } ?? [0x3F]
    }
  }
}
