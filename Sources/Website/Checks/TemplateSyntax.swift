package import Diagnostics
import Mustache

extension Rule {
  package static let templateSyntax = Rule(
    "template-syntax", .error, .form,
    summary: "a template is not well-formed Mustache",
    explanation: "A section that is opened must be closed under the same name, and every tag ends in braces.",
    remedy: "Close the section or the tag at the place shown.",
    wrong: "{{#legend}} … {{/legnd}}", right: "{{#legend}} … {{/legend}}")
}

/// What Mustache's parser says of a template, at its place.
enum TemplateSyntax {
  static func finding(in file: SourceFile) -> Finding? {
    if let tag = TemplateTag.all("{{=", in: file).first {
      return Finding(
        .templateSyntax, "a template's delimiters are braces", help: "write tags in braces", in: file,
        at: file.range(tag.bytes))
    }
    if let tag = tooDeep(in: file) {
      return Finding(
        .templateSyntax, "sections are nested more than \(depthLimit) deep", help: "move inner ones to a partial",
        in: file,
        at: file.range(tag.bytes))
    }
    do {
      _ = try MustacheTemplate(string: String(decoding: file.bytes, as: UTF8.self))
      return nil
    } catch let error as MustacheTemplate.ParserError {
      let range = SourceRange(line: error.context.lineNumber, column: error.context.columnNumber)
      return finding(message(error.error), in: file, at: range)
    } catch {
      return finding("\(error)", in: file, at: nil)
    }
  }

  /// Mustache's parser calls itself for every section within a section.
  private static let depthLimit = 100

  /// The first tag that opens a section too many.
  private static func tooDeep(in file: SourceFile) -> TemplateTag? {
    let opening = ["{{#", "{{^", "{{<", "{{$"].flatMap { TemplateTag.all($0, in: file).map { (tag: $0, step: 1) } }
    let tags = opening + TemplateTag.all("{{/", in: file).map { (tag: $0, step: -1) }
    var depth = 0
    for (tag, step) in tags.sorted(by: { $0.tag.bytes.lowerBound < $1.tag.bytes.lowerBound }) {
      depth += step
      if depth > depthLimit { return tag }
    }
    return nil
  }

  private static func finding(_ message: String, in file: SourceFile, at range: SourceRange?) -> Finding {
    Finding(.templateSyntax, message, help: "close the section or the tag", in: file, at: range)
  }

  private static func message(_ error: any Error) -> String {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: "the section that ends here was opened under another name"
    case .unfinishedName: "the tag has no end"
    case .expectedSectionEnd: "a section is not closed"
    case .invalidSetDelimiter: "the delimiters are malformed"
    default: "the template cannot be parsed: \(error)"
    }
  }
}
