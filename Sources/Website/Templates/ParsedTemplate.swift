import Diagnostics
import Mustache

/// A template as Mustache reads it. The interface's words are partials, so that it is read once for all languages.
struct ParsedTemplate: Sendable {
  let template: MustacheTemplate
  /// The templates that it includes.
  let partials: [String]
  /// The messages that it says.
  let messages: [String]

  /// Nil for what cannot be parsed; of that there is a finding, and no page is made.
  init?(_ file: SourceFile) {
    let tags = TemplateTag.messages(in: file)
    guard let template = try? MustacheTemplate(string: Self.text(of: file, tags)) else { return nil }
    self.template = template
    partials = TemplateTag.partials(in: file).map(\.name)
    messages = tags.map(\.name)
  }

  /// The partial that has a message's words.
  static func partial(saying message: String) -> String { "text.\(message)" }

  private static func text(of file: SourceFile, _ tags: [TemplateTag]) -> String {
    var text: [UInt8] = []
    var index = 0
    for tag in tags {
      text += file.bytes[index..<tag.bytes.lowerBound]
      // Mustache takes the line break away from a partial that has a line for itself, but not from a comment beside one.
      if text.last(where: { $0 != 0x20 }) ?? 0x0A == 0x0A { text += "{{!}}".utf8 }
      text += "{{>\(partial(saying: tag.name))}}".utf8
      index = tag.bytes.upperBound
    }
    return String(decoding: text + file.bytes[index...], as: UTF8.self)
  }
}
