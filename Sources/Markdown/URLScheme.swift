/// What the start of a link's destination says about where it leads.
package enum URLScheme {
  private static let unsafe: [StaticString] = ["javascript:", "vbscript:", "file:", "data:"]

  /// Whether a destination may stand on a page: `javascript:`, `vbscript:`, `file:` and `data:` may not, in any case and
  /// with the spaces and control characters that browsers skip. `data:` has no exception for images.
  package static func isSafe(_ url: ArraySlice<UInt8>) -> Bool {
    // Most destinations start with a letter, or a mark, that none of these does.
    guard let first = url.first(where: { $0 > 0x20 }), "jvfd".utf8.contains(first | 0x20) else { return true }
    return !unsafe.contains { scheme in
      var rest = url.lazy.filter { $0 > 0x20 }.makeIterator()
      return UnsafeBufferPointer(start: scheme.utf8Start, count: scheme.utf8CodeUnitCount).allSatisfy { expected in
        guard let byte = rest.next() else { return false }
        return expected == (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      }
    }
  }

  /// Whether a destination leads to a place within the site, being without a scheme (RFC 3986, 4.2) and a host.
  package static func isRelative(_ url: ArraySlice<UInt8>) -> Bool {
    guard let first = url.first, isLetter(first) else { return !url.starts(with: "//".utf8) }
    let afterScheme = url.first {
      !isLetter($0) && !($0 >= 0x30 && $0 <= 0x39) && $0 != 0x2B && $0 != 0x2D && $0 != 0x2E
    }
    return afterScheme != UInt8(ascii: ":")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }
}
