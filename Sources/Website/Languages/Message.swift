/// What a language says in one place: one pattern, or a pattern for each category of a number.
enum Message: Hashable, Sendable {
  case plain(Pattern)
  case counted([Plural: Pattern])

  var patterns: [Pattern] {
    switch self {
    case .plain(let pattern): [pattern]
    case .counted(let patterns): Array(patterns.values)
    }
  }

  /// The values that it may be given.
  var names: Set<String> {
    let names = patterns.reduce(into: Set<String>()) { $0.formUnion($1.names) }
    if case .counted = self { return names.union(["count"]) }
    return names
  }

  /// The pattern for a number; that of `other` where its category has none, or where there is no number.
  func pattern(_ category: Plural = .other) -> Pattern {
    switch self {
    case .plain(let pattern): pattern
    case .counted(let patterns): patterns[category] ?? patterns[.other] ?? Pattern()
    }
  }
}
