import Diagnostics
import Policies
import TestSupport

/// A content folder of a test: one sound document, and what the test adds to it or puts in its place.
struct ContentFixture {
  static let organization = """
    name: Example
    roles:
      ciso: { title: Chief Information Security Officer }
      dpo: { title: Data Protection Officer }
    """

  static let control = """
    title: Privacy Policy
    kind: policy
    owner: dpo
    approvers: [ciso]
    """

  /// A record's lines; keys of `replacing` stand for those of the same name.
  static func record(_ version: String, replacing lines: String = "") -> String {
    let sound = [
      "version: \"\(version)\"", "title: Privacy Policy", "nature: initial", "change: Initial version",
      "approvals: [{ role: ciso, title: Chief Information Security Officer, date: 2019-01-03 }]",
    ]
    let keys = lines.split(separator: "\n").map { key($0) }
    return (sound.filter { !keys.contains(key($0)) } + (lines.isEmpty ? [] : [lines])).joined(separator: "\n")
  }

  static func revision(_ version: String, replacing lines: String = "") -> String {
    "---\n\(record(version, replacing: lines))\n---\n# Privacy Policy\n\nText.\n"
  }

  private static func key(_ line: some StringProtocol) -> String {
    String(line.prefix { $0 != ":" }.filter { $0.isLetter })
  }

  let folder: TemporaryFolder
  private var marks: [String: [Character: SourcePosition]] = [:]

  /// - Parameter files: marked texts by path, in the place of the sound ones or beside them; nil takes one away. Paths
  ///   without a folder are those of the document.
  init(_ files: [String: String?] = [:]) throws {
    var texts: [String: String?] = [
      "organization.yml": Self.organization, "documents/privacy-policy/document.yml": Self.control,
      "documents/privacy-policy/1.0.md": Self.revision("1.0"),
    ]
    for (path, text) in files {
      let isOfDocument = !path.contains("/") && !path.hasPrefix("organi") && path != Seals.fileName
      let marked = text.map(MarkedText.init)
      let fullPath = isOfDocument ? "documents/privacy-policy/\(path)" : path
      texts.updateValue(marked?.text, forKey: fullPath)
      marks[fullPath] = marked?.positions
    }
    folder = try TemporaryFolder(texts.compactMapValues(\.self))
  }

  func load() -> (content: Content, findings: [Finding]) { ContentLoader(folder: folder.path).load() }

  /// "rule path mark" for each finding: the path below the content folder, without that of the document; the place as
  /// "line:column" where no mark stands.
  func report() -> [String] { load().findings.map(describe) }

  func describe(_ finding: Finding) -> String {
    let path = finding.path == folder.path ? "." : String(finding.path.dropFirst(folder.path.count + 1))
    let place = finding.position.map { position in
      marks[path]?.first { $0.value == position }.map { " \($0.key)" } ?? " \(position.line):\(position.column)"
    }
    let document = "documents/privacy-policy/"
    let short = path.hasPrefix(document) ? String(path.dropFirst(document.count)) : path
    return "\(finding.rule.id) \(short)\(place ?? "")"
  }
}
