import Policies

/// A part of what `search.js` searches: a script that hands it over, so that a copy of the site that is read without a
/// server can be searched too, and no policy has to allow more than the site's own scripts.
enum SearchFile {
  /// `search/en.js`, `search/en/words/0.js`, `fr/search/fr/texts/privacy-policy.js`.
  ///
  /// - Parameters:
  ///   - name: by which the script asks for it, behind the language: `/words/0`.
  ///   - json: what it hands over.
  ///   - site: in the language of the texts.
  static func file(_ name: String, json: [UInt8], on site: Site) -> OutputFile {
    let name = index(on: site) + name
    return OutputFile(
      path: "\(SearchPage.path(in: site.languageFolder))\(name).js",
      bytes: Array("searchPart(\"\(name)\",".utf8) + json + Array(");\n".utf8))
  }

  /// What the index is called.
  static func index(on site: Site) -> String { site.languageFolder ?? site.settings.language }

  /// Appends a text as a JSON string in which line breaks and other control characters are spaces.
  static func append(_ text: some Sequence<UInt8>, to json: inout [UInt8]) {
    json.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        json.append(UInt8(ascii: "\\"))
        json.append(byte)
      case ..<0x20, 0x7F: json.append(0x20)
      default: json.append(byte)
      }
    }
    json.append(UInt8(ascii: "\""))
  }

  /// What stands behind a file's address so that a browser that has an older one asks for it again.
  static func stamp(_ file: OutputFile) -> String { String(Digest(of: file.bytes).hex.prefix(8)) }
}
