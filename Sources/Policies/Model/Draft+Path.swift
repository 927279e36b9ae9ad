extension Draft {
  /// Whether a path is that of a draft, also of one that cannot be read.
  package static func isDraft(_ path: String) -> Bool {
    let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    return name == "draft.md" || (name.hasPrefix("draft-") && name.hasSuffix(".md"))
  }
}

extension Content {
  /// Whether a path is that of something only drafts are made of: a draft, a fragment or a register that no page of the
  /// site reads.
  package func isForDrafts(_ path: String, on settings: SiteSettings) -> Bool {
    if settings.consent != nil, path == "\(folder)/registers/\(Register.cookiesName).yml" { return false }
    return Draft.isDraft(path) || ["fragments", "registers"].contains { path.hasPrefix("\(folder)/\($0)/") }
  }
}
