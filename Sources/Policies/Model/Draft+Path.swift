extension Draft {
  /// Whether a path is that of a draft, also of one that cannot be read.
  package static func isDraft(_ path: String) -> Bool {
    let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    return name == "draft.md" || (name.hasPrefix("draft-") && name.hasSuffix(".md"))
  }
}
