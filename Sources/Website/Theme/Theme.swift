package import Diagnostics
import Policies

/// How the site looks: the templates, styles and scripts that the tool brings, and what the site has in their place.
package struct Theme: Sendable {
  let templates: Templates
  /// Files of `assets/`, as they are published.
  let assets: [OutputFile]
  /// The style sheet's file name in `assets/`.
  let stylesheet: String
  /// The script's file name in `assets/`; nil for a theme without one.
  let script: String?

  /// Parses templates (`*.mustache`) and names assets. A template takes the place of the built-in one of its name, an asset
  /// that of the built-in one of its path; others are added.
  ///
  /// - Parameters:
  ///   - files: the site's own templates.
  ///   - assets: the site's own; their paths are relative to the assets folder.
  package static func make(
    templates files: [SourceFile] = [], assets: [OutputFile] = []
  ) -> (theme: Theme, findings: [Finding]) {
    let (templates, findings) = Templates.parse(files)
    let own = Set(assets.map(\.path))
    var stylesheet = "style.css"
    var script: String?
    let published = (BuiltIn.assets.filter { !own.contains($0.path) } + assets).map { asset in
      let name = fingerprinted(asset.path, asset.bytes)
      if asset.path == "style.css" { stylesheet = name }
      if asset.path == "script.js" { script = name }
      return OutputFile(path: "assets/\(name)", bytes: asset.bytes)
    }
    return (Theme(templates: templates, assets: published, stylesheet: stylesheet, script: script), findings)
  }

  /// The name with the first digits of the file's digest, so that a browser may keep the file for ever.
  private static func fingerprinted(_ path: String, _ bytes: [UInt8]) -> String {
    guard let dot = path.lastIndex(of: "."), path.hasSuffix(".css") || path.hasSuffix(".js") else { return path }
    return "\(path[..<dot]).\(Digest(of: bytes).hex.prefix(10))\(path[dot...])"
  }
}
