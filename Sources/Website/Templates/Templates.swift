package import Diagnostics
import Mustache

/// The site's templates: parsed once, checked for partials that do not exist, used from every thread.
package struct Templates: Sendable {
  /// The names of the pages that the site is made of; every other template is a partial.
  package static let pages = ["index", "document", "history", "changes", "compare", "seals", "not-found", "redirect"]

  private let library: MustacheLibrary
  private let sources: [SourceFile]
  private let skeletons = Skeletons()

  /// Parses templates; each is named by its file's name without `.mustache`. What is wrong with them is in `findings`.
  package static func parse(_ files: [SourceFile]) -> (templates: Templates, findings: [Finding]) {
    var library = MustacheLibrary()
    var findings: [Finding] = []
    let names = Set(files.map { name(of: $0.path) })
    for file in files {
      do {
        try library.register(String(decoding: file.bytes, as: UTF8.self), named: name(of: file.path))
      } catch let error as MustacheTemplate.ParserError {
        findings.append(TemplateSyntax.finding(error, in: file))
      } catch {
        findings.append(TemplateSyntax.finding("\(error)", in: file))
      }
      findings += UnknownPartial.findings(in: file, known: names)
    }
    for page in pages where !names.contains(page) { findings.append(MissingTemplate.finding(page)) }
    return (Templates(library: library, sources: files), findings)
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

  private static func name(of path: String) -> String {
    String((path.split(separator: "/").last ?? "").prefix { $0 != "." })
  }
}
