package import Diagnostics
import Policies

/// How the site looks: the templates, styles and scripts that the tool brings, and what the site has in their place.
package struct Theme: Sendable {
  /// In each of the site's languages; its own first.
  private let templates: [Templates]
  /// Files of `assets/`, as they are published.
  let assets: [OutputFile]
  /// By the names of the built-in assets: what pages call them, with the first digits of their digests.
  private let names: [String: String]

  /// Checks templates (`*.mustache`) and names assets. A template takes the place of the built-in one of its name, an asset
  /// that of the built-in one of its path; others are added.
  ///
  /// - Parameters:
  ///   - files: the site's own templates.
  ///   - assets: the site's own; their paths are relative to the assets folder.
  ///   - messages: the site's own; files of `languages/`.
  ///   - tags: the languages of the site's pages (BCP 47); its own first.
  package static func make(
    templates files: [SourceFile] = [], assets: [OutputFile] = [], messages: [SourceFile] = [],
    speaking tags: [String] = ["en"]
  ) -> (theme: Theme, findings: [Finding]) {
    let (languages, findings) = Languages.make(speaking: tags, files: messages)
    let own = Set(assets.map(\.path))
    var names = Dictionary(BuiltIn.assets.map { ($0.path, $0.path) }) { first, _ in first }
    let published = (BuiltIn.assets.filter { !own.contains($0.path) } + assets).map { asset in
      var file = asset
      if asset.path == "style.css" { file.bytes += StyleWords(of: languages).css.utf8 }
      let name = names[asset.path] == nil ? asset.path : fingerprinted(file)
      names[asset.path] = name
      file.path = "assets/\(name)"
      return file
    }
    let problems = TemplateChecks(files).findings(speaking: languages.interfaces)
    // Mustache would not come to an end with some of them; of a site with errors nothing is published.
    let broken = Set(problems.filter { [.circularPartial, .templateSyntax].contains($0.rule) }.map(\.path))
    let templates = ParsedTemplates(files.filter { !broken.contains($0.path) })
    return (
      Theme(templates: languages.interfaces.map { Templates(templates, in: $0) }, assets: published, names: names),
      findings + problems.sorted()
    )
  }

  /// The languages that it was made for (BCP 47); the site's own first.
  package var languages: [String] { templates.map(\.interface.language) }

  /// The templates in a language (BCP 47); in the site's own where it is none of the site's.
  func templates(in language: String) -> Templates {
    templates.first { $0.interface.language == language } ?? templates[0]
  }

  /// The names that templates have asked for so far and that their pages do not have.
  var missingValues: [Finding] { Set(templates.flatMap(\.missingValues)).sorted() }

  /// The theme with a site's colours and fonts at the end of its style sheet.
  func dressed(in appearance: Appearance) -> Theme {
    let rules = AppearanceSheet.rules(for: appearance)
    let path = "assets/\(name(of: "style.css"))"
    guard !rules.isEmpty, let index = assets.firstIndex(where: { $0.path == path }) else { return self }
    let bytes = assets[index].bytes + Array(rules.utf8)
    var (assets, names) = (assets, names)
    let name = Self.fingerprinted(OutputFile(path: "style.css", bytes: bytes))
    names["style.css"] = name
    assets[index] = OutputFile(path: "assets/\(name)", bytes: bytes)
    return Theme(templates: templates, assets: assets, names: names)
  }

  /// The file name in `assets/` of what stands in the place of a built-in asset. It changes with the file, so that a browser
  /// may keep the file for ever; what else a site has keeps the name by which its own templates and styles call it.
  func name(of asset: String) -> String { names[asset] ?? asset }

  /// What assets are called before they are published, sorted.
  var assetNames: [String] { names.keys.sorted() }

  /// Whether a published file's name changes with the file.
  func isLasting(_ file: OutputFile) -> Bool { names.contains { $0 != $1 && file.path == "assets/\($1)" } }

  private static func fingerprinted(_ asset: OutputFile) -> String {
    let dot = asset.path.lastIndex(of: ".") ?? asset.path.endIndex
    return "\(asset.path[..<dot]).\(Digest(of: asset.bytes).hex.prefix(10))\(asset.path[dot...])"
  }
}
