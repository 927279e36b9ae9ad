package import Diagnostics

extension Rule {
  package static let duplicateRow = Rule(
    "duplicate-row", .error, .record,
    summary: "two rows of a register are the same",
    explanation: """
      A register is shown to readers as a table. Two rows for one thing contradict each other as soon as only one of \
      them is kept up to date. A cookie is known by its name and its provider, a sub-processor and a standard by its \
      name; rows of other registers are the same where all their cells are.
      """,
    remedy: "Join the two rows into one.",
    wrong: """
      - { name: Example Hosting, purpose: Hosting, location: Germany }
      - { name: Example Hosting, purpose: Backups, location: Germany }
      """,
    right: "- { name: Example Hosting, purpose: Hosting and backups, location: Germany }")
}

enum DuplicateRow {
  static func findings(in register: Register) -> [Finding] {
    let key = Register.kind(named: register.name)?.key ?? register.columns.map(\.id)
    guard let shown = key.first else { return [] }
    var firsts: [[String?]: Register.Row] = [:]
    return register.rows.compactMap { row in
      let cells = key.map { register.cell($0, of: row) }
      guard let first = firsts[cells] else {
        firsts[cells] = row
        return nil
      }
      return register.places.finding(
        .duplicateRow, "the row of \(quoted(cells.compactMap(\.self).first ?? "")) stands twice in this register",
        help: "join the two into one", at: "rows.\(row.index).\(shown)",
        related: [register.places.related("first written here", at: "rows.\(first.index).\(shown)")])
    }
  }
}
