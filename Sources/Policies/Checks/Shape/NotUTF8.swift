package import Diagnostics

extension Rule {
  package static let notUTF8 = Rule(
    "not-utf-8", .error, .form,
    summary: "a file is not UTF-8",
    explanation: """
      Texts and records are UTF-8, as CommonMark and YAML have it. Bytes of another encoding would reach readers as \
      garbled letters, in a page that claims to be the approved text.
      """,
    remedy: "Save the file as UTF-8; if it is an image or a document of another program, move it to files/.")
}

extension Finding {
  /// At the first byte between two offsets that is not UTF-8; nil where all are.
  static func notUTF8(in file: SourceFile, from start: Int = 0, upTo end: Int) -> Finding? {
    guard let offset = firstInvalidByte(file.bytes[start..<end]) else { return nil }
    let place = file.position(at: offset)
    let byte = String(file.bytes[offset], radix: 16, uppercase: true)
    return Finding(
      .notUTF8, "the byte 0x\(byte.count == 1 ? "0" : "")\(byte) is not UTF-8", help: "save the file as UTF-8",
      in: file,
      at: SourceRange(line: place.line, column: place.column))
  }

  private static func firstInvalidByte(_ bytes: ArraySlice<UInt8>) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = bytes.startIndex
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }
}
