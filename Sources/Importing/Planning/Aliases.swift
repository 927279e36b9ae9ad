import Policies

/// Former paths of documents, as far as the site can answer at them.
struct Aliases {
  private let ids: Set<String>
  private var taken: Set<String>

  /// - Parameters:
  ///   - ids: of all documents, which no alias may begin with.
  ///   - taken: aliases that there are.
  init(ids: Set<String>, taken: Set<String>) {
    self.ids = ids
    self.taken = taken
  }

  /// Those that a document gets: of its files' former names and of what its last text says led to it.
  mutating func take(paths: [String], redirects: [String]) -> [String] {
    (paths.dropLast().map(Self.alias) + redirects.map(Self.alias)).compactMap { alias in
      guard let alias, isFree(alias), taken.insert(alias).inserted else { return nil }
      return alias
    }
  }

  private func isFree(_ alias: String) -> Bool {
    guard let first = alias.split(separator: "/").first else { return false }
    return !ids.contains(String(first)) && !AliasTaken.isOfSite(first)
  }

  /// `/Policies/terms/` of `Policies/terms.md`; nil where a site cannot answer at such a path.
  private static func alias(_ path: String) -> String? {
    var parts = path.split(separator: "/").map(String.init)
    guard !path.contains("://"), var name = parts.popLast() else { return nil }
    for ending in [".md", ".markdown", ".html", ".htm"] where name.lowercased().hasSuffix(ending) {
      name = String(name.dropLast(ending.count))
    }
    if !["index", "readme"].contains(name.lowercased()) { parts.append(name) }
    let alias = "/\(parts.map { $0.replacing(" ", with: "%20") }.joined(separator: "/"))/"
    return Address.alias.accepts(alias) ? alias : nil
  }
}
