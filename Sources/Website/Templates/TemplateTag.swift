import Diagnostics

/// A tag of a template that says more than a value's name: `{{> legend}}`, `{{text.updated}}`.
struct TemplateTag {
  /// What stands between the opening and the braces, without white space.
  let name: String
  /// Of the tag with its braces, in bytes of the file.
  let bytes: Range<Int>

  /// The tags that begin with an opening: `{{>`. One that is not closed ends with its line.
  static func all(_ opening: String, in file: SourceFile) -> [TemplateTag] {
    let (bytes, opening) = (file.bytes, Array(opening.utf8))
    var tags: [TemplateTag] = []
    var index = 0
    while index + opening.count <= bytes.count {
      guard bytes[index] == opening[0], bytes[index..<index + opening.count].elementsEqual(opening) else {
        index += 1
        continue
      }
      let rest = bytes[(index + opening.count)...]
      let name = rest.prefix { $0 != UInt8(ascii: "}") && $0 != UInt8(ascii: "\n") }
      let end = name.endIndex + bytes[name.endIndex...].prefix(2).prefix { $0 == UInt8(ascii: "}") }.count
      tags.append(TemplateTag(name: String(decoding: name.filter { $0 > 0x20 }, as: UTF8.self), bytes: index..<end))
      index = end
    }
    return tags
  }

  /// The tags by which a template asks for the interface's words: `{{text.last-updated}}`.
  static func messages(in file: SourceFile) -> [TemplateTag] { all("{{text.", in: file) }

  /// The tags by which a template includes others: as partials, or as what it inherits from.
  static func partials(in file: SourceFile) -> [TemplateTag] {
    all("{{>", in: file) + all("{{<", in: file)
  }
}
