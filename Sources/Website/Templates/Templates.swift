package import Diagnostics

/// The site's templates in one language; used from every thread.
package struct Templates: Sendable {
  let interface: Interface
  private let parsed: ParsedTemplates
  private let library: TemplateLibrary
  private let skeletons = Skeletons()

  init(_ parsed: ParsedTemplates, in interface: Interface) {
    self.interface = interface
    self.parsed = parsed
    library = TemplateLibrary(parsed, in: interface)
  }

  /// Renders a page, or a part of one that stands in a long list, with the names in `context`.
  package func render(_ template: String, _ context: [TemplateValue.Member]) -> [UInt8] {
    let shape = Shape(context)
    let key = Skeletons.Key(template: template, signature: shape.signature)
    if let skeleton = skeletons.find(key) { return skeleton.fill(shape.texts) }
    let page = PageContext(context)
    let skeleton = Skeleton(rendered: library.render(template, page))
    skeletons.keep(skeleton, for: key, missing: page.missing)
    return skeleton.fill(shape.texts)
  }

  /// The names that templates have asked for so far and that their pages do not have.
  package var missingValues: [Finding] {
    skeletons.missing.map { MissingTemplateValue.finding($0.name, on: $0.template, among: parsed.files) }.sorted()
  }

  /// A template's name: that of its file without `.mustache`.
  static func name(of path: String) -> String {
    String((path.split(separator: "/").last ?? "").prefix { $0 != "." })
  }
}
