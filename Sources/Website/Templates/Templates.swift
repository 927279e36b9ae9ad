package import Diagnostics
import Mustache

/// The site's templates in one language: parsed once, checked for partials and messages that do not exist, used from every
/// thread.
package struct Templates: Sendable {
  let interface: Interface
  private let library: MustacheLibrary
  private let sources: [SourceFile]
  private let skeletons = Skeletons()

  /// Parses the built-in templates and a site's own, which take the place of those of their name: a file's name without
  /// `.mustache`. What is wrong with them is in `findings`.
  package static func parse(
    _ own: [SourceFile], in interface: Interface
  ) -> (templates: Templates, findings: [Finding]) {
    var library = MustacheLibrary()
    var findings: [Finding] = []
    let replaced = Set(own.map { name(of: $0.path) })
    let files = own + BuiltIn.templates.filter { !replaced.contains(name(of: $0.path)) }
    let names = Set(files.map { name(of: $0.path) })
    for file in files {
      let tags = MessageTags(in: file, filledBy: interface)
      findings += tags.findings
      do {
        try library.register(String(decoding: tags.text, as: UTF8.self), named: name(of: file.path))
      } catch {
        findings.append(TemplateSyntax.finding(in: file))
      }
      findings += UnknownPartial.findings(in: file, known: names)
    }
    findings += own.filter { !isUsed(name(of: $0.path), among: files) }.map(UnusedTemplate.finding)
    return (Templates(interface: interface, library: library, sources: files), findings)
  }

  /// Renders a page, or a part of one that stands in a long list, with the names in `context`.
  package func render(_ template: String, _ context: [TemplateValue.Member]) -> [UInt8] {
    let shape = Shape(context)
    let key = Skeletons.Key(template: template, signature: shape.signature)
    if let skeleton = skeletons.find(key) { return skeleton.fill(shape.texts) }
    let root = PageContext(context)
    let skeleton = Skeleton(rendered: library.render(root, withTemplate: template) ?? "")
    skeletons.keep(skeleton, for: key, missing: root.missing)
    return skeleton.fill(shape.texts)
  }

  /// The names that templates have asked for so far and that their pages do not have.
  package var missingValues: [Finding] {
    skeletons.missing.map { MissingTemplateValue.finding($0.name, on: $0.template, among: sources) }.sorted()
  }

  private static func isUsed(_ name: String, among files: [SourceFile]) -> Bool {
    BuiltIn.templates.contains { self.name(of: $0.path) == name }
      || files.contains { UnknownPartial.partials(in: $0).contains { $0.name == name } }
  }

  static func name(of path: String) -> String {
    String((path.split(separator: "/").last ?? "").prefix { $0 != "." })
  }
}
