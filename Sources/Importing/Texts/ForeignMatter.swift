import Policies

/// What a front matter of any origin says, as far as an import has a use for it.
struct ForeignMatter: Hashable, Sendable {
  /// By key; the items of a list one by one.
  private var values: [String: [String]] = [:]

  init(_ entries: [MatterBlock.Entry]) {
    for entry in entries { values[entry.key] = MatterValue.items(of: entry) }
  }

  var title: String? { values["title"]?.first.flatMap { CommitLine.cleaned($0) } }

  /// Paths that led to the text.
  var redirects: [String] {
    ["redirect_from", "redirects", "aliases"].flatMap { values[$0] ?? [] }
  }

  /// What is said of when the text was changed or applies, with the key that says it.
  var dates: [(key: String, date: CivilDate)] {
    values.keys.sorted().filter(Self.isDated).compactMap { key in
      values[key]?.first.flatMap { CivilDate($0.prefix(10)) }.map { (key, $0) }
    }
  }

  private static func isDated(_ key: String) -> Bool {
    ["updat", "modif", "effective", "revis"].contains { key.contains($0) }
  }
}
