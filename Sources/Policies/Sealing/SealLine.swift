import Diagnostics

/// A line of a file for `sha256sum -c`: 64 hexadecimal digits, two spaces, a path. GNU coreutils writes a path with a
/// backslash or a line break escaped, and a backslash before the line.
package struct SealLine: Hashable, Sendable {
  package var digest: Digest
  package var path: String

  package init(digest: Digest, path: String) {
    self.digest = digest
    self.path = path
  }

  /// The first line of `revisions.lock`. A later version of the format is not read as if it were this one.
  package static let format = "# codicil-seals/1"
  static let header = "\(format): written by codicil; 'sha256sum -c \(Seals.fileName)' in this folder checks it\n"

  /// With its line ending.
  package var text: String {
    let escaped = path.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "\\"): Array("\\\\".utf8)
      case 0x0A: Array("\\n".utf8)
      case 0x0D: Array("\\r".utf8)
      default: [byte]
      }
    }
    let isEscaped = escaped.count != path.utf8.count
    return "\(isEscaped ? "\\" : "")\(digest.hex)  \(String(decoding: escaped, as: UTF8.self))\n"
  }

  /// Nil where the line is not one of these, or its path not UTF-8. Also read is `*` for the second space, which says
  /// "binary" and means nothing here.
  package init?(_ line: ArraySlice<UInt8>) {
    var rest = line
    let isEscaped = rest.first == UInt8(ascii: "\\")
    if isEscaped { rest = rest.dropFirst() }
    guard rest.count > 66, let digest = Digest(hex: String(decoding: rest.prefix(64), as: UTF8.self)) else {
      return nil
    }
    rest = rest.dropFirst(64)
    guard rest.removeFirst() == 0x20, [0x20, UInt8(ascii: "*")].contains(rest.removeFirst()),
      let bytes = isEscaped ? Self.unescaped(rest) : Array(rest), let path = String(validating: bytes, as: UTF8.self)
    else { return nil }
    self.init(digest: digest, path: path)
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var rest = bytes.makeIterator()
    while let byte = rest.next() {
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      switch rest.next() {
      case UInt8(ascii: "\\"): result.append(byte)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      default: return nil
      }
    }
    return result
  }

  /// What stands after the digest in a line.
  static func pathRange(line: Int, in file: SourceFile) -> SourceRange {
    let bytes = file.lineBytes(line)
    let start = file.position(line: line, byteColumn: bytes.first == UInt8(ascii: "\\") ? 68 : 67)
    return SourceRange(start, file.position(line: line, byteColumn: bytes.count + 1))
  }
}
