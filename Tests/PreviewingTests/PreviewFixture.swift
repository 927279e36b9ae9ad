import Diagnostics
import Policies
import TestSupport
import Website

@testable import Previewing

/// A content of three documents with the real theme, in a folder of its own, and its preview.
struct PreviewFixture {
  let folder: TemporaryFolder
  let subject: PreviewSubject

  init() throws {
    folder = try TemporaryFolder(Self.files)
    subject = PreviewSubject(
      content: "\(folder.path)/Content", site: "\(folder.path)/Site", output: "\(folder.path)/Site/public", rules: [],
      isDateGiven: true, day: { CivilDate(daysSinceEpoch: 18_262) })
  }

  func compile() async -> PreviewState { await PreviewState().next(subject, .everything) }

  /// What a change of these paths in the content folder comes to, or in the site folder.
  static func changes(_ paths: [String] = [], site: [String] = []) -> Changes {
    var changes = Changes()
    for path in paths { changes.add(.path(path, folder: WatchedFolder.content.rawValue)) }
    for path in site { changes.add(.path(path, folder: WatchedFolder.site.rawValue)) }
    return changes
  }

  func write(_ text: String, to path: String) throws { try folder.write(Array(text.utf8), to: path) }

  static func revision(_ version: String, _ date: String, _ nature: String, _ text: String) -> String {
    """
    ---
    version: "\(version)"
    title: Policy
    nature: \(nature)
    change: Change in \(version)
    summary: What is new in \(version).
    author: Writer
    approvals: [{ role: dpo, title: Data Protection Officer, date: \(date) }]
    ---
    # Policy

    \(text)
    """
  }

  static func draft(_ text: String) -> String {
    "---\ntitle: Policy\nnature: substantive\nchange: Next\n---\n# Policy\n\n\(text)\n"
  }

  static func control(_ title: String) -> String {
    "title: \(title)\nkind: policy\nowner: dpo\napprovers: [dpo]\n"
  }

  private static var files: [String: String] {
    var files = [
      "Content/organization.yml": "name: Example Ltd.\nroles:\n  dpo: { title: Data Protection Officer }\n",
      "Site/site.yml": "title: Site\nurl: https://example.org/policies/\ntag: example.org,2019\n",
      "Site/static/note.txt": "note",
    ]
    for id in ["first", "second", "third"] {
      let path = "Content/documents/\(id)"
      files["\(path)/document.yml"] = control("Policy \(id)")
      files["\(path)/1.0.md"] = revision("1.0", "2019-01-01", "initial", "## Kept {#kept}\n\nFor ten weeks.")
      files["\(path)/1.1.md"] = revision(
        "1.1", "2019-02-01", "substantive", "## Kept {#kept}\n\nFor twelve weeks, see [there](/first/#kept).")
    }
    files["Content/documents/first/draft.md"] = draft("## Kept {#kept}\n\nFor twenty weeks.")
    return files
  }
}
