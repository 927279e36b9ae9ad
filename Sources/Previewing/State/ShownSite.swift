package import Diagnostics
import Policies
package import Website

/// The site as the preview shows it, and what was found in its sources.
package struct ShownSite: Sendable {
  /// Files by path.
  private var parts: [Part: [String: OutputFile]] = [:]
  private var held: Set<Part> = []
  /// Sorted.
  package private(set) var findings: [Finding] = []
  /// What stands in the way of showing everything.
  package private(set) var obstacle: String?
  /// The content folder, as findings name it.
  private(set) var folder = ""
  private(set) var basePath = "/"
  private(set) var drafts: [DraftLink] = []

  /// A draft's page.
  struct DraftLink: Hashable, Sendable, Encodable {
    var title: String
    /// From the site's root: `/privacy-policy/draft/`.
    var path: String
    var document: String
  }

  init() {}

  /// The site after a change.
  func next(
    _ site: CompiledSite, staticFiles: [OutputFile], findings: [Finding], folder: String, basePath: String
  ) -> ShownSite {
    let held = HeldParts(findings, folder: folder)
    var next = ShownSite()
    func keepOrTake(_ part: Part, _ files: [OutputFile]) {
      if held.contains(part), let last = parts[part] {
        next.parts[part] = last
        next.held.insert(part)
      } else {
        next.parts[part] = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
      }
    }
    switch site.shared {
    case .success(let files): keepOrTake(.shared, files)
    case .failure(let error):
      next.obstacle = "\(error)"
      next.parts[.shared] = parts[.shared]
      next.held.insert(.shared)
    }
    keepOrTake(.staticFiles, staticFiles)
    for (id, document) in site.documents {
      keepOrTake(.document(id), document.files)
      for (name, files) in document.drafts { keepOrTake(.draft(id, name: name), files) }
    }
    for (part, files) in parts where next.parts[part] == nil && held.contains(part) {
      next.parts[part] = files
      next.held.insert(part)
    }
    next.findings = findings
    next.folder = folder
    next.basePath = basePath
    next.drafts = Self.links(to: site)
    if let conflict = next.conflict(after: self) { next.obstacle = "\(conflict)" }
    return next
  }

  /// The same pages, and why there are no new ones.
  func held(by obstacle: any Error) -> ShownSite {
    var copy = self
    copy.obstacle = "\(obstacle)"
    copy.held = Set(parts.keys)
    return copy
  }

  /// The file at a path, `privacy-policy/index.html`.
  package func file(_ path: String) -> OutputFile? { part(of: path)?.file }

  /// Every file, sorted by path.
  package var files: [OutputFile] {
    parts.values.flatMap(\.values).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// How many pages are new, gone or not as they were.
  func differences(from last: ShownSite) -> Int {
    var count = 0
    for part in Set(parts.keys).union(last.parts.keys) {
      let (new, old) = (parts[part] ?? [:], last.parts[part] ?? [:])
      for path in Set(new.keys).union(old.keys) where path.hasSuffix(".html") && new[path] != old[path] { count += 1 }
    }
    return count
  }

  /// Whether what stands at a path is older than its sources.
  func isHeld(_ path: String) -> Bool {
    guard let part = part(of: path)?.part else { return obstacle != nil }
    return held.contains(part)
  }

  private func part(of path: String) -> (part: Part, file: OutputFile)? {
    let names = path.split(separator: "/", maxSplits: 2).map(String.init)
    guard let document = names.first else { return nil }
    var candidates = [Part.document(document), .shared, .staticFiles]
    if names.count > 1, let name = Self.draftName(names[1]) { candidates.insert(.draft(document, name: name), at: 0) }
    for part in candidates {
      if let file = parts[part]?[path] { return (part, file) }
    }
    return nil
  }

  /// What `draft` and `draft-NAME` name.
  private static func draftName(_ folder: String) -> String? {
    if folder == "draft" { return "" }
    return folder.hasPrefix("draft-") ? String(folder.dropFirst(6)) : nil
  }

  private static func links(to site: CompiledSite) -> [DraftLink] {
    site.compilation.outcomes.flatMap { outcome in
      outcome.document.drafts.map { draft in
        let title = draft.title.isEmpty ? outcome.document.control.title : draft.title
        return DraftLink(
          title: draft.name.isEmpty ? title : "\(title) (\(draft.name))",
          path: "/" + Address.draft(outcome.document.id, draft.name), document: outcome.document.id)
      }
    }
  }

  /// Two files that want one path, which stops a build. Nothing is to be done where all paths are those of the last site.
  private func conflict(after last: ShownSite) -> OutputError? {
    let isKnown = parts.count == last.parts.count && parts.allSatisfy { last.parts[$0]?.keys == $1.keys }
    guard !isKnown || last.obstacle != nil else { return nil }
    var paths = OutputPaths()
    do throws(OutputError) {
      for file in files { try paths.take(OutputPath(file.path), origin: file.origin) }
      return nil
    } catch {
      return error
    }
  }
}
