import Diagnostics
import Policies
import Testing

@Suite struct RegisterTests {
  @Test func aRegisterIsATable() throws {
    #expect(
      try ReuseFixture().text("- {{table cookies}}") == """
        - | Category | Name | Provider | Purpose | Duration | Set by |
          | --- | --- | --- | --- | --- | --- |
          | Statistics | \\_ga | Example | Counts \\| visits | 2 years | Third party |
          | Strictly necessary | sid | <https://example.org/> | Keeps you in | session | Us |
        """)
  }

  @Test(arguments: [
    ("columns=\"name: The cookie, party\"", "| The cookie | Set by |", ["\\_ga", "sid"]),
    ("columns=\"name\" sort=\"category\"", "| Name |", ["sid", "\\_ga"]),
    ("columns=\"name\" sort=\"-name\"", "| Name |", ["sid", "\\_ga"]),
    ("columns=\"name\" sort=\"name\"", "| Name |", ["\\_ga", "sid"]),
  ])
  func aTextChoosesColumnsHeadingsAndOrder(options: String, header: String, names: [String]) throws {
    let lines = try ReuseFixture().text("{{table cookies \(options)}}").split(separator: "\n").map(String.init)
    #expect(lines[0] == header)
    #expect(zip(lines.dropFirst(2), names).allSatisfy { $0.hasPrefix("| \($1) ") })
  }

  @Test func aCaptionStandsAboveTheTable() throws {
    let text = try ReuseFixture().text("> {{table cookies columns=\"name\" caption=\"Our *cookies*\"}}")
    #expect(text.hasPrefix("> *Our \\*cookies\\**\n>\n> | Name |\n> | --- |\n> |"))
  }

  @Test(arguments: [
    ("table", "the reference names no register"), ("table cooky", "there is no register 'cooky'"),
    ("table cookies columns=name", "'columns' is not followed by =\"…\""),
    ("table cookies columns=\"nam\"", "the register 'cookies' has no column 'nam'"),
    ("table cookies sort=\"size\"", "the register 'cookies' has no column 'size'"),
    ("table cookies colums=\"name\"", "a table has no 'colums'"),
  ])
  func whatATableDoesNotHaveIsSaid(reference: String, message: String) throws {
    #expect(try ReuseFixture().expand("{{\(reference)}}").findings.map(\.message) == [message])
  }

  @Test func aRegisterIsChecked() throws {
    let fixture = try ReuseFixture([
      "registers/cookies.yml": """
      rows:
        - { category: 1️⃣necesary, name: a, provider: b, purpose: c, duration: d, party: first }
        - { category: necessary, name: z, provider: b, purpose: c, duration: d, party: first, 2️⃣size: 3 }
        - 3️⃣{ category: necessary, name: x, provider: b, purpose: c, party: first }
      """,
      "registers/sub-processors.yml": """
      rows:
        - { name: A, purpose: b, location: c }
        - { name: 1️⃣A, purpose: c, location: c }
      """,
      "registers/own.yml": """
      columns: { thing: Thing, note: { title: Note, optional: true } }
      rows:
        - { thing: a }
        - { thing: a, note: b }
        - 1️⃣{ note: b }
      """,
      "registers/none.yml": "rows: [{ a: b }]",
    ])
    #expect(
      Set(fixture.loading.map(fixture.fixture.describe)) == [
        "unknown-value registers/cookies.yml 1️⃣", "unknown-key registers/cookies.yml 2️⃣",
        "missing-key registers/cookies.yml 3️⃣", "duplicate-row registers/sub-processors.yml 1️⃣",
        "missing-key registers/own.yml 1️⃣", "missing-key registers/none.yml",
      ])
    #expect(!fixture.expand("{{table own}}").isComplete)
  }

  @Test func aFindingInATableNamesTheRegister() throws {
    let fixture = try ReuseFixture()
    let expanded = fixture.expand("a\n\n{{table cookies}}\n")
    let (file, range) = expanded.origin(of: .init(line: 5, column: 30))
    #expect(file.path.hasSuffix("registers/cookies.yml"))
    #expect(range.start == SourcePosition(line: 2, column: 50))
  }
}
