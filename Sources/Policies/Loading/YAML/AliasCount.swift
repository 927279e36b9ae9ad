import Diagnostics

/// How often anchors and aliases stand in a YAML text, at most: a few of them, nested, can make a small file stand for
/// more values than fit in any memory, and that has to be known before it is parsed.
struct AliasCount {
  /// The most values that a file may stand for, one to a byte.
  static let limit = 16 << 20

  private var anchors = 0
  private var aliases = 0
  private let size: Int

  /// What stands in quotes, comments and texts counts too.
  init(_ bytes: ArraySlice<UInt8>) {
    size = bytes.count
    var before: UInt8 = 0x0A
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x26 || byte == 0x2A, Self.canStandBefore(before), index + 1 < bytes.endIndex,
        Self.isName(bytes[index + 1])
      {
        if byte == 0x26 { anchors += 1 } else { aliases += 1 }
      }
      before = byte
    }
  }

  /// With n aliases in k nested anchors, the outermost stands for (n / k)^k of the innermost.
  var values: Double {
    guard anchors > 0, aliases > 0 else { return Double(size) }
    var most = 1.0
    for depth in 1...min(anchors, aliases, 64) {
      var product = 1.0
      for _ in 0..<depth { product *= Double(aliases) / Double(depth) }
      most = max(most, product)
    }
    return most * Double(size)
  }

  func finding(in file: SourceFile) -> Finding? {
    values > Double(Self.limit) ? .tooManyAliases(aliases, in: file) : nil
  }

  private static func canStandBefore(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20, 0x2C, 0x3A, 0x3F, 0x5B, 0x7B, 0xBF: true
    default: false
    }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }
}
