import Diagnostics
import Synchronization

/// The templates of a site, each parsed when a page first asks for it; used from every thread.
final class ParsedTemplates: Sendable {
  let files: [SourceFile]
  /// By their names.
  private let sources: [String: SourceFile]
  private let parsed = Mutex<[String: ParsedTemplate]>([:])

  /// The built-in templates and a site's own, which take the place of those of their name.
  init(_ own: [SourceFile]) {
    let replaced = Set(own.map { Templates.name(of: $0.path) })
    files = own + BuiltIn.templates.filter { !replaced.contains(Templates.name(of: $0.path)) }
    sources = Dictionary(files.map { (Templates.name(of: $0.path), $0) }) { first, _ in first }
  }

  subscript(name: String) -> ParsedTemplate? {
    if let known = parsed.withLock({ $0[name] }) { return known }
    guard let template = sources[name].flatMap(ParsedTemplate.init) else { return nil }
    parsed.withLock { $0[name] = template }
    return template
  }
}
