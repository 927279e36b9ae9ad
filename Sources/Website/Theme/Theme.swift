package import Diagnostics
import Policies

/// How the site looks: the templates, styles and scripts that the tool brings, and what the site has in their place.
package struct Theme: Sendable {
  /// In each of the site's languages; its own first.
  private let templates: [Templates]
  /// Files of `assets/`, as they are published.
  let assets: [OutputFile]
  /// Published names of assets, by their own.
  private let names: [String: String]

  /// The name in `assets/` under which an asset is published.
  func name(of asset: String) -> String { names[asset] ?? asset }

  /// Parses templates (`*.mustache`) and names assets. A template takes the place of the built-in one of its name, an asset
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
    let parsed = languages.interfaces.map { Templates.parse(files, in: $0) }
    let own = Set(assets.map(\.path))
    var names: [String: String] = [:]
    let published = (BuiltIn.assets.filter { !own.contains($0.path) } + assets).map { asset in
      var bytes = asset.bytes
      if asset.path == "style.css" { bytes += StyleWords(of: languages).css.utf8 }
      let name = fingerprinted(asset.path, bytes)
      names[asset.path] = name
      return OutputFile(path: "assets/\(name)", bytes: bytes)
    }
    let theme = Theme(templates: parsed.map(\.templates), assets: published, names: names)
    return (theme, findings + Set(parsed.flatMap(\.findings)).sorted())
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
    let name = Self.fingerprinted("style.css", bytes)
    names["style.css"] = name
    assets[index] = OutputFile(path: "assets/\(name)", bytes: bytes)
    return Theme(templates: templates, assets: assets, names: names)
  }

  /// The name with the first digits of the file's digest, so that a browser may keep the file for ever.
  private static func fingerprinted(_ path: String, _ bytes: [UInt8]) -> String {
    guard let dot = path.lastIndex(of: "."), path.hasSuffix(".css") || path.hasSuffix(".js") else { return path }
    return "\(path[..<dot]).\(Digest(of: bytes).hex.prefix(10))\(path[dot...])"
  }
}
