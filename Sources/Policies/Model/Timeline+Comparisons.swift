extension Timeline {
  /// What a revision's redline starts from: its predecessor, where the texts of both can be read.
  package func comparisonBase(of version: Version) -> Revision? {
    guard hasText(version), let base = predecessor(of: version), hasText(base.version),
      !hasGap(between: base.version, and: version)
    else { return nil }
    return base
  }

  /// What a draft is to replace: the current revision; without one, the last that is to take effect.
  package var draftBase: Revision? {
    let base = current ?? revisions.last { cancellation(of: $0.version) == nil }
    return base.flatMap { hasText($0.version) ? $0 : nil }
  }

  /// The revisions that a revision has comparison pages with, lowest version first.
  package func comparisonBases(of version: Version, in document: String, _ comparisons: Comparisons) -> [Revision] {
    guard hasText(version) else { return [] }
    let neighbour = comparisonBase(of: version)?.version
    var chosen = Set(comparisons.pairs.lazy.filter { $0.document == document && $0.to == version }.map(\.from))
    // What a translation lacks is read off the comparison with what it translates.
    if version == current?.version { chosen.formUnion(translationsBehind.map(\.version)) }
    guard !chosen.isEmpty || comparisons.extent != .neighbours else {
      return comparisonBase(of: version).map { [$0] } ?? []
    }
    return revisions.filter { base in
      guard base.version != version, hasText(base.version) else { return false }
      if base.version == neighbour || chosen.contains(base.version) { return true }
      guard base.version < version else { return false }
      switch comparisons.extent {
      case .neighbours: return false
      case .current: return version == current?.version || base.version == current?.version
      case .all: return true
      }
    }
  }

  private func hasText(_ version: Version) -> Bool { removal(of: version) == nil }
}
