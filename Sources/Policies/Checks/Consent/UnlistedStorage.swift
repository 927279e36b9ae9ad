package import Diagnostics

extension Rule {
  package static let unlistedStorage = Rule(
    "unlisted-storage", .error, .settings,
    summary: "the register of cookies lacks what the site itself stores, or calls it optional",
    explanation: """
      A site that asks for consent stores the answer in the browser ('consent'), the colours that a reader chose \
      ('scheme'), and that a reader switched the search's key off ('shortcut'), in local storage of its own. Readers are \
      told of them as of everything else that is stored. All are there because the reader asked for them, so they are \
      strictly necessary (Directive 2002/58/EC, article 5(3)). The answer is forgotten after twelve months.
      """,
    remedy: "Give each of the three a row of the category 'necessary' in registers/cookies.yml.",
    wrong: """
      - { category: preferences, name: consent, provider: Us, purpose: Remembers your answer, duration: 12 months, party: first }
      """,
    right: """
      - { category: necessary, name: consent, provider: Us, purpose: Remembers your answer, duration: 12 months, party: first }
      """)
}

enum UnlistedStorage {
  static func findings(in register: Register) -> [Finding] {
    DeviceStorage.own.compactMap { name in
      guard let row = register.rows.first(where: { register.cell("name", of: $0) == name }) else {
        return register.places.finding(
          .unlistedStorage, "the register has no row for \(quoted(name)), which the site itself stores",
          help: "add a row of the category 'necessary' with the name \(quoted(name))", at: "rows")
      }
      guard let category = register.cell("category", of: row), category != Register.necessary else { return nil }
      return register.places.finding(
        .unlistedStorage, "\(quoted(name)) is called \(quoted(category)), and the site stores it whatever is accepted",
        help: "write 'category: necessary'", at: "rows.\(row.index).category")
    }
  }
}
