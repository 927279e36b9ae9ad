import Diagnostics

/// What is wrong with the templates that a site puts in the place of built-in ones. Those have nothing wrong, as a test
/// holds, so that a site without templates of its own has none to read before its first page.
struct TemplateChecks {
  private let own: [SourceFile]
  /// The names of the templates that each includes, by its name.
  private let included: [String: Set<String>]

  init(_ own: [SourceFile]) {
    self.own = own
    let files = own.isEmpty ? [] : own + BuiltIn.templates
    included = Dictionary(
      files.map { (Templates.name(of: $0.path), Set(TemplateTag.partials(in: $0).map(\.name))) }
    ) { own, _ in own }
  }

  /// - Parameter interfaces: the site's languages.
  func findings(speaking interfaces: [Interface]) -> [Finding] {
    own.flatMap { file in
      Set(interfaces.flatMap { words(of: file, in: $0) }) + partials(of: file)
        + [TemplateSyntax.finding(in: file), usage(of: file)].compactMap(\.self)
    }
  }

  private func words(of file: SourceFile, in interface: Interface) -> [Finding] {
    TemplateTag.messages(in: file).compactMap { tag in
      switch interface.message(tag.name) {
      case .plain: nil
      case .counted: UnknownMessage.finding(counted: tag.name, in: file, at: file.range(tag.bytes))
      case nil:
        UnknownMessage.finding(
          tag.name, help: Spelling.help(for: tag.name, among: interface.names), in: file, at: file.range(tag.bytes))
      }
    }
  }

  private func partials(of file: SourceFile) -> [Finding] {
    let name = Templates.name(of: file.path)
    return TemplateTag.partials(in: file).compactMap { tag in
      guard included[tag.name] != nil else { return UnknownPartial.finding(tag, in: file, known: Set(included.keys)) }
      return reach(of: tag.name).contains(name) ? CircularPartial.finding(tag, in: file) : nil
    }
  }

  /// A template and all that it includes, directly or through others.
  private func reach(of name: String) -> Set<String> {
    var (reached, open): (Set<String>, [String]) = ([name], [name])
    while let name = open.popLast() {
      for next in included[name] ?? [] where reached.insert(next).inserted { open.append(next) }
    }
    return reached
  }

  private func usage(of file: SourceFile) -> Finding? {
    let name = Templates.name(of: file.path)
    let isUsed =
      BuiltIn.templates.contains { Templates.name(of: $0.path) == name }
      || included.values.contains { $0.contains(name) }
    return isUsed ? nil : UnusedTemplate.finding(in: file)
  }
}
