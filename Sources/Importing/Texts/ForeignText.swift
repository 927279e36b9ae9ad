import Policies

/// A text of any origin, as a repository has it: what stands above it, and itself.
struct ForeignText: Sendable {
  /// With CRLF as LF, without what stood above it.
  let body: [UInt8]
  let matter: ForeignMatter

  init(_ bytes: [UInt8]) {
    let text = Digest.unixText(bytes)
    let end = Self.endOfMatter(in: text)
    matter = ForeignMatter(text[..<end])
    body = end == 0 ? text : Array(text[end...])
  }

  /// Where the text begins after a front matter: lines `key: value` between two lines `---`, or `key = value` between two
  /// lines `+++`. 0 where there is none; a text may begin with a rule.
  private static func endOfMatter(in text: [UInt8]) -> Int {
    if let yaml = try? FrontMatter(in: text) { return hasKeys(text[..<yaml.end], ":") ? yaml.end : 0 }
    let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard text[start...].starts(with: "+++\n".utf8) else { return 0 }
    var offset = start + 4
    while offset < text.count {
      let end = text[offset...].firstIndex(of: 0x0A) ?? text.count
      if text[offset..<end].elementsEqual("+++".utf8) {
        let next = min(end + 1, text.count)
        return hasKeys(text[..<next], "=") ? next : 0
      }
      offset = end + 1
    }
    return 0
  }

  /// Whether the first line below the fence that says something is one of keys, or none does.
  private static func hasKeys(_ matter: ArraySlice<UInt8>, _ separator: Character) -> Bool {
    let lines = matter.split(separator: 0x0A).dropFirst().dropLast().map { String(decoding: $0, as: UTF8.self) }
    let first = lines.first { line in
      let start = line.first { $0 != " " && $0 != "\t" }
      return start != nil && start != "#"
    }
    guard let first else { return true }
    return ForeignMatter.entry(first, separator) != nil
  }
}
