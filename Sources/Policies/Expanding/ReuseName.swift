/// Something that texts share.
package enum ReuseName: Hashable, Sendable {
  /// By its full name: `values.data-region`.
  case value(String)
  case fragment(String)
  case register(String)
}

extension Expander {
  /// What references come to, those of fragments within fragments included.
  func uses(of references: some Sequence<Reference>) -> Set<ReuseName> {
    var uses: Set<ReuseName> = []
    var open = Array(references)
    while let reference = open.popLast() {
      switch reference {
      case .value(let name): uses.insert(.value(name))
      case .table(let table): uses.insert(.register(table.register))
      case .fragment(let name):
        guard uses.insert(.fragment(name)).inserted else { continue }
        open += fragments[name]?.references.compactMap { try? $0.content.get() } ?? []
      }
    }
    return uses
  }

  /// What a revision was made of.
  package func uses(of revision: Revision) -> Set<ReuseName> {
    uses(of: revision.record.expanded.compactMap { Reference(source: $0.source) })
  }
}
