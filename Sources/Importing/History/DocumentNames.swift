import Policies

/// Gives documents their ids, from what their files are called last.
///
/// A file's own name (`Policies/terms/privacy-policy.md`: `privacy-policy`); of `index.md` and `README.md` the folders below
/// those that `--path` names (`refund/hey/index.md`: `refund-hey`). A folder or an ending that is a language goes to the
/// end. Where two are the same, each takes the folder above it too, and then a number.
struct DocumentNames {
  private let patterns: [PathPattern]
  private var taken: Set<String>

  /// - Parameter taken: ids that documents have already.
  init(_ patterns: [PathPattern], taken: Set<String>) {
    self.patterns = patterns
    self.taken = taken
  }

  /// The ids of documents, in the order of their paths.
  mutating func names(for paths: [String]) -> [String] {
    var candidates = paths.map { NameParts($0, patterns) }
    while true {
      let groups = Dictionary(grouping: candidates.indices) { candidates[$0].name }
      let clashing = groups.filter { name, members in members.count > 1 || taken.contains(name) }.values.flatMap(\.self)
      let growing = clashing.filter { candidates[$0].canGrow }
      guard !growing.isEmpty else { break }
      for index in growing { candidates[index].grow() }
    }
    return candidates.map { free($0.name) }
  }

  private mutating func free(_ name: String) -> String {
    var number = 1
    var candidate = name
    while !DocumentID.isUsable(candidate) || !taken.insert(candidate).inserted {
      number += 1
      candidate =
        DocumentID.isUsable(name)
        ? "\(name)-\(number)" : number == 2 ? "\(name)-document" : "\(name)-document-\(number)"
    }
    return candidate
  }
}

/// The words of a path that a document's id is made of.
private struct NameParts {
  /// Folders that may be put before the name, the nearest last.
  private var folders: [String]
  private var words: [String]
  private let languages: [String]
  private let path: String

  init(_ path: String, _ patterns: [PathPattern]) {
    self.path = path
    var parts = path.split(separator: "/").map(String.init)
    var stem = parts.popLast() ?? ""
    if let dot = stem.lastIndex(of: "."), dot != stem.startIndex { stem = String(stem[..<dot]) }
    languages = parts.filter(PathLanguage.isLanguage).map { $0.lowercased().replacing("_", with: "-") }
    parts.removeAll(where: PathLanguage.isLanguage)
    let isIndex = ["index", "readme"].contains(stem.lowercased())
    guard isIndex, !parts.isEmpty else {
      words = [stem]
      folders = parts
      return
    }
    let fixed = patterns.filter { $0.matches(path) }.map(\.fixedFolders.count).max() ?? 0
    words = Array(parts.dropFirst(min(fixed, parts.count - 1)))
    folders = Array(parts.prefix(min(fixed, parts.count - 1)))
  }

  var name: String {
    let slugs = words.compactMap(Slug.make)
    return (slugs.isEmpty ? [Slug.fallback(path)] : slugs + languages).joined(separator: "-")
  }

  var canGrow: Bool { !folders.isEmpty }

  mutating func grow() { words.insert(folders.removeLast(), at: 0) }
}
