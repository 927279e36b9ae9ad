import Diagnostics
import TestSupport
import Testing

@Suite struct RenderingTests {
  private static let rule = Rule(
    "effective-before-published", .error, .record, summary: "A revision applies before it was shown.",
    explanation: "Nobody could know it.", remedy: "Correct one of the dates.")

  /// One of each shape: with a place and a related place, wide characters and tabs, a long line, a whole file, control
  /// characters that would drive a terminal.
  private static let findings: [Finding] = {
    let file = SourceFile(
      path: "Content/documents/p/2.2.md",
      bytes: Array(
        "---\neffective: 2018-01-03\n\tgrüße: „a\u{1B}[31m\u{7}“ 100%\n\(String(repeating: "x", count: 400))!\n".utf8))
    var note = Finding(rule, "a note", help: "", in: file, at: SourceRange(line: 4, column: 401))
    note.severity = .note
    var warning = Finding(
      rule, "100% odd,\nhere: there", help: "write\r\nless", in: file, at: SourceRange(line: 3, column: 9))
    warning.severity = .warning
    return [
      Finding(
        rule, "effective '2018-01-03' is before published '2019-01-03'", help: "correct one of the dates", in: file,
        at: SourceRange(SourcePosition(line: 2, column: 12), SourcePosition(line: 2, column: 22)),
        related: [
          .init(path: file.path, position: SourcePosition(line: 1, column: 1), message: "published here")
        ]),
      warning, note,
      Finding(rule, "no revision", help: "write 1.0.md", path: "Content/documents/p"),
    ]
  }()

  @Test func textIsReadable() throws {
    try expectGolden(Self.findings.map(TextRenderer(usesColor: false).render).joined(separator: "\n"), "findings.txt")
  }

  @Test(arguments: [1, 200, 201, 3000, 4950, 5000, 5001])
  func ofALongLineOnlyAPartIsKeptAndItLooksTheSame(column: Int) throws {
    let line = (1...5000).map { "\($0 % 7)äöü".prefix(1 + $0 % 3) }.joined().prefix(5000)
    let file = SourceFile(path: "f.md", bytes: Array("\n\(line)\n".utf8))
    let range = SourceRange(
      SourcePosition(line: 2, column: column), SourcePosition(line: 2, column: min(column + 20, 5001)))
    let kept = Finding(Self.rule, "m", help: "", in: file, at: range)
    let whole = Finding(Self.rule, "m", help: "", path: "f.md", excerpt: .init(range: range, line: String(line)))
    #expect(try #require(kept.excerpt).line.count < 1000)
    #expect(TextRenderer(usesColor: false).render(kept) == TextRenderer(usesColor: false).render(whole))
  }

  @Test func colorsOnlyAdd() {
    let colored = TextRenderer(usesColor: true).render(Self.findings[0])
    #expect(colored.contains("\u{1B}[1;31merror\u{1B}[0m"))
    #expect(!TextRenderer(usesColor: false).render(Self.findings[1]).contains("\u{1B}"))
  }

  @Test func workflowCommandsEscapeWhatTheyMust() throws {
    try expectGolden(Self.findings.map(GitHubRenderer().render).joined(), "findings.github")
  }

  @Test func jsonCarriesEverything() throws {
    try expectGolden(JSONRenderer().render(Self.findings), "findings.json")
  }

  @Test func strictCountsWarningsButNotWhatIsDue() {
    let due = Rule("review-due", .warning, .calendar, summary: "s", explanation: "e", remedy: "r")
    let summary = FindingSummary([Finding(due, "m", help: "", path: "p")])
    #expect(!summary.fails(isStrict: true))
    #expect(FindingSummary(Self.findings.filter { $0.severity == .warning }).fails(isStrict: true))
    #expect(!FindingSummary(Self.findings.filter { $0.severity == .warning }).fails(isStrict: false))
    #expect(FindingSummary(Self.findings).description == "2 errors, 1 warning and 1 note")
  }
}
