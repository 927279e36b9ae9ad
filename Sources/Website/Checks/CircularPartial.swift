package import Diagnostics

extension Rule {
  package static let circularPartial = Rule(
    "circular-partial", .error, .form,
    summary: "a template includes itself, directly or through others",
    explanation: "A page that such a template is part of would never end.",
    remedy: "Remove the tag, or move what both need to a template of its own.",
    wrong: "{{> footer}} in footer.mustache", right: "{{> address}} in footer.mustache")
}

enum CircularPartial {
  /// - Parameter tag: the one that leads back to its own template.
  static func finding(_ tag: TemplateTag, in file: SourceFile) -> Finding {
    Finding(
      .circularPartial, "'\(Templates.name(of: file.path))' includes itself through '\(tag.name)'",
      help: "remove the tag, or move what both need to a template of its own", in: file, at: file.range(tag.bytes))
  }
}
