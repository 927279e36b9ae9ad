import Mustache
import Synchronization

/// The templates with the words of a language, as far as pages have asked for them; used from every thread.
final class TemplateLibrary: Sendable {
  private let templates: ParsedTemplates
  private let interface: Interface
  private let library = Mutex(MustacheLibrary())

  init(_ templates: ParsedTemplates, in interface: Interface) {
    self.templates = templates
    self.interface = interface
  }

  func render(_ name: String, _ page: PageContext) -> String {
    library(for: name).render(page, withTemplate: name) ?? ""
  }

  /// With a template and all that it includes.
  private func library(for name: String) -> MustacheLibrary {
    library.withLock { library in
      var open = [name]
      while let name = open.popLast() {
        guard library.getTemplate(named: name) == nil, let parsed = templates[name] else { continue }
        library.register(parsed.template, named: name)
        for message in parsed.messages { register(message, in: &library) }
        open += parsed.partials
      }
      return library
    }
  }

  /// A message that there is not, or that counts something, is a finding.
  private func register(_ message: String, in library: inout MustacheLibrary) {
    let partial = ParsedTemplate.partial(saying: message)
    guard library.getTemplate(named: partial) == nil, case .plain(let pattern) = interface.message(message),
      let words = try? MustacheTemplate(string: pattern.mustache(isolating: interface.isRightToLeft))
    else { return }
    library.register(words, named: partial)
  }
}
