import Diagnostics
import Policies
import TestSupport
import Testing

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

  static func revision(_ version: String) -> String {
    """
    ---
    version: "\(version)"
    title: Privacy Policy
    nature: initial
    change: Initial version
    approvals: [{ role: ciso, title: Chief Information Security Officer, date: 2019-01-03 }]
    ---
    # Privacy Policy

    Text.
    """
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
      let isOfDocument = !path.contains("/") && path != "organization.yml"
      let marked = text.map(MarkedText.init)
      let fullPath = isOfDocument ? "documents/privacy-policy/\(path)" : path
      texts.updateValue(marked?.text, forKey: fullPath)
      marks[fullPath] = marked?.positions
    }
    folder = try TemporaryFolder(texts.compactMapValues(\.self))
  }

  func load() -> (content: Content, findings: [Finding]) { ContentLoader(folder: folder.path).load() }

  /// The findings as "rule path mark", the path below the content folder, or "line:column" where no mark stands.
  func report() -> [String] {
    load().findings.map { finding in
      let path = finding.path == folder.path ? "." : String(finding.path.dropFirst(folder.path.count + 1))
      let place = finding.position.map { position in
        marks[path]?.first { $0.value == position }.map { " \($0.key)" } ?? " \(position.line):\(position.column)"
      }
      let short = path.hasPrefix("documents/privacy-policy/") ? String(path.dropFirst(25)) : path
      return "\(finding.rule.id) \(short)\(place ?? "")"
    }
  }
}
