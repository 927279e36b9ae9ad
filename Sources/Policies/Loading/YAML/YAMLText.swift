package import Diagnostics

/// The part of a file that is YAML: all of it, or the front matter of a text without the line that closes it.
package struct YAMLText: Sendable {
  package let file: SourceFile
  /// The offset after the YAML's last byte.
  package let end: Int

  package init(_ file: SourceFile, end: Int? = nil) {
    self.file = file
    self.end = end ?? file.bytes.count
  }

  /// What `Places` keeps of a text: its front matter up to and with the line that closes it.
  init(frontMatter file: SourceFile) {
    self.init(file, end: file.offset(ofLine: file.lineCount))
  }

  /// The value, and a finding for all that could not be read; nil where nothing could. An empty file is an empty mapping.
  package func compose() -> (root: YAMLNode?, findings: [Finding]) {
    guard let (bytes, findings) = checked() else { return (nil, [.notUTF8(in: file, upTo: end)].compactMap(\.self)) }
    var composer = YAMLComposer(bytes, of: file)
    let root = composer.compose()
    return (root, findings + composer.findings)
  }

  /// The bytes with each control character replaced by a space, which keeps every position; nil where they are not UTF-8.
  private func checked() -> (bytes: ArraySlice<UInt8>, findings: [Finding])? {
    // The first line of front matter has no value whose place a byte-order mark could move.
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, end) : 0
    let bytes = file.bytes[start..<end]
    if bytes.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) { return (bytes, []) }
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    guard let first = text.unicodeScalars.firstIndex(where: \.isRefusedInYAML) else { return (bytes, []) }
    let offset = start + text.utf8.distance(from: text.utf8.startIndex, to: first)
    let count = text.unicodeScalars.lazy.filter(\.isRefusedInYAML).count
    var mended = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { mended.append(scalar.isRefusedInYAML ? " " : scalar) }
    let finding = Finding.controlCharacter(text.unicodeScalars[first], count: count, in: file, at: offset)
    return (ArraySlice(String(mended).utf8), [finding])
  }
}

extension Unicode.Scalar {
  /// What YAML 1.2 (production 1, `c-printable`) has no place for, and the line separators that YAML 1.1 took for line
  /// breaks and YAML 1.2 does not.
  fileprivate var isRefusedInYAML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
