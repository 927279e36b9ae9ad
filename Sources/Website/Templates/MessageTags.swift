import Diagnostics

/// The tags by which a template asks for the interface's words: `{{text.last-updated}}`.
///
/// They are put in before Mustache reads the template, so that rendering a page costs nothing more in any language.
struct MessageTags {
  /// A template with the words in their places.
  private(set) var text: [UInt8] = []
  /// For messages that there are not.
  private(set) var findings: [Finding] = []

  init(in file: SourceFile, filledBy interface: Interface) {
    let bytes = file.bytes
    text.reserveCapacity(bytes.count * 2)
    var index = 0
    while let start = bytes[index...].firstRange(of: Self.start)?.lowerBound {
      text += bytes[index..<start]
      let rest = bytes[(start + Self.start.count)...]
      let name = rest.prefix { $0 != UInt8(ascii: "}") && $0 != UInt8(ascii: "\n") }
      index = min(name.endIndex + 2, bytes.count)
      add(String(decoding: name, as: UTF8.self), at: start, of: file, interface)
    }
    text += bytes[index...]
  }

  private static let start = Array("{{text.".utf8)

  private mutating func add(_ name: String, at offset: Int, of file: SourceFile, _ interface: Interface) {
    let start = file.position(at: offset + Self.start.count)
    var end = start
    end.column += name.unicodeScalars.count
    let range = SourceRange(start, end)
    switch interface.message(name) {
    case .plain(let pattern): text += pattern.mustache(isolating: interface.isRightToLeft).utf8
    case .counted: findings.append(UnknownMessage.finding(counted: name, in: file, at: range))
    case nil:
      let help = Spelling.help(for: name, among: interface.names)
      findings.append(UnknownMessage.finding(name, help: help, in: file, at: range))
    }
  }
}
