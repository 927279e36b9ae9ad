import CCrypto
import Glibc

/// A SHA-256 digest (FIPS 180-4): what seals, the manifest and `documents.json` know a file by.
package struct Digest: Hashable, Sendable {
  // Four words rather than an array: a site keeps one digest for each of its files.
  private let words: SIMD4<UInt64>

  /// The digest of the bytes as they are.
  package init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Digest(of: $0) }
  }

  /// The digest of the bytes as they are.
  package init(of bytes: UnsafeRawBufferPointer) {
    var words = SIMD4<UInt64>()
    let made = withUnsafeMutableBytes(of: &words) { digest in
      EVP_Digest(bytes.baseAddress, bytes.count, digest.baseAddress, nil, EVP_sha256(), nil)
    }
    precondition(made == 1, "libcrypto cannot compute SHA-256")
    self.words = words
  }

  /// The digest of a text in which a CRLF counts as an LF, so that a checkout on another system does not break a seal.
  /// A CR on its own counts as itself.
  package init(ofText bytes: [UInt8]) {
    self.init(of: Self.unixText(bytes))
  }

  /// A text as it is sealed: with CRLF as LF.
  package static func unixText(_ bytes: [UInt8]) -> [UInt8] {
    let first = bytes.withUnsafeBytes { firstCarriageReturn(in: $0) }
    return first.map { unix(bytes, from: $0) } ?? bytes
  }

  /// A digest from its 64 lower-case hexadecimal digits; nil for any other text.
  package init?(hex: some StringProtocol) {
    var words = SIMD4<UInt64>()
    let digits = Array(hex.utf8)
    guard digits.count == 64 else { return nil }
    for index in 0..<32 {
      guard let high = Self.value(of: digits[2 * index]), let low = Self.value(of: digits[2 * index + 1]) else {
        return nil
      }
      withUnsafeMutableBytes(of: &words) { $0[index] = high << 4 | low }
    }
    self.words = words
  }

  /// 64 lower-case hexadecimal digits.
  package var hex: String {
    withUnsafeBytes(of: words) { bytes in
      String(unsafeUninitializedCapacity: 64) { digits in
        for index in bytes.indices {
          digits[2 * index] = Self.digit(bytes[index] >> 4)
          digits[2 * index + 1] = Self.digit(bytes[index] & 0x0F)
        }
        return 64
      }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  private static func firstCarriageReturn(in bytes: UnsafeRawBufferPointer) -> Int? {
    guard let start = bytes.baseAddress, let found = memchr(start, 0x0D, bytes.count) else { return nil }
    return UnsafeRawPointer(found) - start
  }

  private static func unix(_ bytes: [UInt8], from first: Int) -> [UInt8] {
    var result = Array(bytes[..<first])
    result.reserveCapacity(bytes.count)
    for index in first..<bytes.count
    where bytes[index] != 0x0D || index + 1 == bytes.count || bytes[index + 1] != 0x0A {
      result.append(bytes[index])
    }
    return result
  }
}

extension Digest: CustomStringConvertible {
  package var description: String { hex }
}
