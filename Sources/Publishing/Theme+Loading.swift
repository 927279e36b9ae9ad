package import Diagnostics
package import Website

extension Theme {
  /// Reads what a site folder has of its own, `templates/*.mustache` and `assets/`. Throws for a file that cannot be read; what is wrong with
  /// templates is in `findings`.
  package static func load(from site: String) throws(PublishingError) -> (theme: Theme, findings: [Finding]) {
    let templates = try StaticFolder("\(site)/templates").files().filter { $0.path.hasSuffix(".mustache") }
    return make(
      templates: templates.map { SourceFile(path: $0.origin ?? $0.path, bytes: $0.bytes) },
      assets: try StaticFolder("\(site)/assets").files())
  }
}
