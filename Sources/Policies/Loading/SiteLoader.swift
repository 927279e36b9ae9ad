package import Diagnostics

/// Reads a site folder's settings.
package struct SiteLoader: Sendable {
  /// As given on the command line.
  package let folder: String

  package init(folder: String) {
    self.folder = folder
  }

  /// - Parameter rules: all there are, for `rules`.
  package func load(rules: [Rule]) -> (settings: SiteSettings, findings: [Finding]) {
    let root = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    guard let site = ContentFolder(root) else { return (.standIn("\(root)/site.yml"), [.missingFolder(folder)]) }
    let (entries, problems) = site.entries(of: site.path)
    let path = site.path(of: "site.yml")
    guard entries.contains(where: { $0.path == path && !$0.isFolder }) else {
      let refused = problems.filter { $0.path == path }
      let missing = Finding.missingFile("site.yml", in: site.path, others: entries.map(\.name))
      return (.standIn(path), refused.isEmpty ? [missing] : refused)
    }
    switch SourceFile.readRecord(path) {
    case .success(let file):
      let (settings, findings) = SiteSettings.read(file, rules: rules)
      return (settings, findings.sorted())
    case .failure(let unreadable): return (.standIn(path), [unreadable.finding])
    }
  }
}
