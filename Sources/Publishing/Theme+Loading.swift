package import Diagnostics
package import Website

extension Theme {
  /// Reads what a site folder has of its own: `templates/*.mustache`, `assets/` and `languages/*.yml`. Throws for a file that
  /// cannot be read; what is wrong with templates and messages is in `findings`.
  ///
  /// - Parameter tags: the languages of the site's pages (BCP 47); its own first.
  package static func load(
    from site: String, speaking tags: [String]
  ) throws(PublishingError) -> (theme: Theme, findings: [Finding]) {
    make(
      templates: try sources(in: "\(site)/templates", ending: ".mustache"),
      assets: try StaticFolder("\(site)/assets").files(),
      messages: try sources(in: "\(site)/languages", ending: ".yml"), speaking: tags)
  }

  private static func sources(in folder: String, ending: String) throws(PublishingError) -> [SourceFile] {
    try StaticFolder(folder).files().filter { $0.path.hasSuffix(ending) }
      .map { SourceFile(path: $0.origin ?? $0.path, bytes: $0.bytes) }
  }
}
