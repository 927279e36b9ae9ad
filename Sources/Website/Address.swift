import Policies

/// Where the site's pages and files are: paths relative to its root.
package enum Address {
  static func document(_ id: String) -> String { "\(id)/" }
  static func revision(_ id: String, _ version: Version) -> String { "\(id)/\(version)/" }
  package static func draft(_ id: String, _ name: String) -> String {
    name.isEmpty ? "\(id)/draft/" : "\(id)/draft-\(name)/"
  }
  /// A draft's comparison with the revision that it is to replace.
  static func draftComparison(_ id: String, _ name: String) -> String { draft(id, name) + "compare/" }
  static func source(_ id: String, _ version: Version) -> String { "\(id)/\(version)/source.md" }
  /// What stands in a language: `fr/`. Nil: in the site's own, at its root.
  static func language(_ folder: String?) -> String { folder.map { "\($0)/" } ?? "" }
  /// A translation that is being written.
  static func draft(_ id: String, _ translation: Translation) -> String {
    language(translation.languageFolder) + revision(id, translation.version) + "draft/"
  }
  /// A file of the document's folder `files`, which every page of the document may link to.
  static func attachment(_ id: String, _ name: String) -> String { "\(id)/files/\(name)" }
  static func comparison(_ id: String, _ from: Version, _ to: Version) -> String { "\(id)/compare/\(from)...\(to)/" }
  /// The same comparison for other programs.
  static func redline(beside comparison: String) -> String { comparison + "redline.json" }
  /// The current text as a PDF.
  static func pdf(_ id: String) -> String { "\(id)/document.pdf" }
  static func pdf(beside comparison: String) -> String { comparison + "redline.pdf" }
  static func history(_ id: String) -> String { "\(id)/history/" }
  /// - Parameter id: of a document; nil: the feed of all.
  static func feed(_ scope: AtomFeed.Scope, of id: String?) -> String {
    (id.map { "\($0)/" } ?? "") + "\(scope.rawValue).xml"
  }
  static func json(_ id: String) -> String { "\(id)/document.json" }

  /// The way from a page to the site's root: `./` for the first page, `../` a level down.
  static func root(from path: String) -> String {
    let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
    return depth == 0 ? "./" : String(repeating: "../", count: depth)
  }

  /// A path as part of a URL: what is neither unreserved nor `/` percent-encoded (RFC 3986, 2.1).
  package static func encode(_ path: String) -> String {
    if path.utf8.allSatisfy(standsInPath) { return path }
    var text = ""
    for byte in path.utf8 {
      if standsInPath(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return text
  }

  private static func standsInPath(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x30...0x39,
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
