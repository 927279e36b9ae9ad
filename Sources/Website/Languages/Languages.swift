package import Diagnostics
import Policies

/// The languages that a site's pages are in.
package struct Languages: Sendable {
  /// The site's own first; at least one.
  package let interfaces: [Interface]

  /// - Parameters:
  ///   - tags: BCP 47; the site's own language first.
  ///   - files: of `languages/` in the site folder: single messages, or a whole language, each named by its tag.
  package static func make(
    speaking tags: [String], files: [SourceFile] = []
  ) -> (languages: Languages, findings: [Finding]) {
    let own = files.map(LanguageFile.init)
    let builtIn = BuiltInMessages(for: tags.flatMap(names))
    let english = own.isEmpty ? [:] : builtIn.english
    var findings = own.flatMap { $0.findings + LanguageChecks.findings(in: $0, english: english) }
    var interfaces: [Interface] = []
    for tag in tags.isEmpty ? ["en"] : tags where !interfaces.contains(where: { $0.language == tag }) {
      let layers = names(of: tag).flatMap { name in
        [builtIn[name]] + own.filter { $0.language.lowercased() == name }.map(\.messages)
      }
      .filter { !$0.isEmpty }
      if layers.isEmpty { findings.append(UnspokenLanguage.finding(tag)) }
      let isComplete = names(of: tag).contains { !builtIn[$0].isEmpty }
      var all = (isComplete ? layers : [builtIn.english] + layers).reduce(into: [:]) { $0.merge($1) { $1 } }
      if layers.isEmpty {
        // What is said is English, but the text is not.
        all[MessageName.languageName.key] = .plain(Pattern([.words(tag)]))
        all[MessageName.direction.key] = .plain(Pattern([.words(LanguageTag.isRightToLeft(tag) ? "rtl" : "ltr")]))
      }
      interfaces.append(Interface(language: tag, messages: all))
    }
    return (Languages(interfaces: interfaces), findings)
  }

  /// The languages whose messages a tag takes, the nearest last: of `pt-BR` those of `pt`, then those of `pt-br`.
  private static func names(of tag: String) -> [String] {
    let tag = tag.lowercased()
    let language = String(tag.prefix { $0 != "-" })
    return language == tag ? [tag] : [language, tag]
  }
}
