/// What a site stores on its readers' devices, category by category, as the register of cookies has it.
package struct DeviceStorage: Hashable, Sendable {
  package struct Category: Hashable, Sendable {
    package var id: String
    /// In the register's order; at least one.
    package var items: [Item]

    /// Whether it needs consent (Directive 2002/58/EC, article 5(3)).
    package var isOptional: Bool { id != Register.necessary }
  }

  /// A row of the register.
  package struct Item: Hashable, Sendable {
    package var name: String
    package var provider: String
    package var purpose: String
    package var duration: String
    /// Whether somebody else than the site sets it.
    package var isThirdParty: Bool
  }

  /// Those of which the register has anything; strictly necessary first.
  package let categories: [Category]
  /// Stands for what consent is asked for: a consent to one version says nothing of another.
  ///
  /// Made from category, name, provider, purpose, duration and party of the optional rows. The order of rows, capitals,
  /// blanks and punctuation do not count, nor do rows that are strictly necessary and other columns: none of them changes
  /// what was consented to.
  package let version: String

  /// What the site itself stores, whatever is accepted: the answer, the colours that a reader chose, and that the search's
  /// key is off.
  package static let own = ["consent", "scheme", "shortcut"]

  package init(of register: Register) {
    func cell(_ id: String, _ row: Register.Row) -> String { register.cell(id, of: row) ?? "" }
    let words = register.columns.first { $0.id == "category" }?.words ?? []
    categories = words.compactMap { word in
      let rows = register.rows.filter { cell("category", $0) == word.id }
      let items = rows.map { row in
        Item(
          name: cell("name", row), provider: cell("provider", row), purpose: cell("purpose", row),
          duration: cell("duration", row), isThirdParty: cell("party", row) == "third")
      }
      return items.isEmpty ? nil : Category(id: word.id, items: items)
    }
    let optional = register.rows.filter { cell("category", $0) != Register.necessary }.map { row in
      let exact = ["category", "name", "party"].map { cell($0, row) }
      return (exact + ["provider", "purpose", "duration"].map { Self.words(of: cell($0, row)) }).joined(separator: "\t")
    }
    version = String(Digest(of: Array(optional.sorted().joined(separator: "\n").utf8)).hex.prefix(12))
  }

  package var hasOptional: Bool { categories.contains(where: \.isOptional) }

  private static func words(of text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
