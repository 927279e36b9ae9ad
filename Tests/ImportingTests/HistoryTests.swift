import Diagnostics
import Importing
import Policies
import Testing

@Suite(.enabled(if: TestRepository.isPossible)) struct HistoryTests {
  @Test func everyTextBecomesARevisionWithWhatItsCommitSays() async throws {
    let repository = try TestRepository()
    try repository.commit(["privacy.md": "# Privacy\n\nWe keep logs for ten weeks.\n"], "Add it", on: "2024-01-03")
    try repository.commit(["privacy.md": "# Privacy\n\nWe keep logs for two weeks.\n"], "Keep less", on: "2024-02-01")
    try repository.commit(["privacy.md": "# Privacy\n\n**We** keep logs for two weeks.\n"], "Bold", on: "2024-02-01")
    let imported = try await ImportedFiles.of(repository.path)
    #expect(imported.versions("privacy") == ["2024-01-03", "2024-02-01", "2024-02-01.2"])
    let plan = try #require(imported.summary.plan.documents.first)
    #expect(plan.texts.map(\.nature) == [.initial, .substantive, .editorial])
    let second = imported.text("documents/privacy/2024-02-01.md")
    let commit = plan.texts[1].commit
    #expect(second.contains("title: Privacy\nnature: substantive\nchange: Keep less\nauthor: A. Writer\n"))
    #expect(second.contains("published: 2024-02-01\nimported: { commit: "))
    #expect(second.contains(commit))
    #expect(second.hasSuffix("---\n# Privacy\n\nWe keep logs for two weeks.\n"))
    let (_, findings, folder) = try imported.load()
    #expect(findings.map(\.rule.id).sorted() == ["missing-approvers", "missing-owner"])
    withExtendedLifetime(folder) {}
  }

  @Test func byNumberASubstantiveTextRaisesTheSecondNumberAndAnEditorialOneTheThird() async throws {
    let repository = try TestRepository()
    for text in ["One two three.", "One two four.", "One two *four*.", "One two five."] {
      try repository.commit(["a.md": text + "\n"], "Change")
    }
    let imported = try await ImportedFiles.of(repository.path) { $0.versions = .number }
    #expect(imported.versions("a") == ["1.0", "1.1", "1.1.1", "1.2"])
  }

  @Test func aRenamedFileStaysOneDocumentAndItsOldPathLeadsToIt() async throws {
    let repository = try TestRepository()
    let text = "# Terms\n\nThese are the terms that apply to all who use the service.\n"
    try repository.commit(["old/terms.md": text], "Add", on: "2024-01-01")
    try repository.git(["mv", "old/terms.md", "service-terms.md"])
    try repository.commit([:], "Move", on: "2024-01-02")
    try repository.commit(["service-terms.md": text + "\nMore.\n"], "More", on: "2024-01-03")
    let imported = try await ImportedFiles.of(repository.path)
    #expect(imported.versions("service-terms") == ["2024-01-01", "2024-01-03"])
    #expect(imported.summary.renames == 1)
    #expect(imported.text("documents/service-terms/document.yml").contains("aliases: [/old/terms/]"))
  }

  @Test func aFileThatMovesToAnotherFolderAndIsMostlyWrittenAnewStaysOneDocument() async throws {
    let repository = try TestRepository()
    func text(_ words: String) -> String {
      "What we set, and that this stays a line of the text.\n" + (1...3).map { "\(words) number \($0).\n" }.joined()
    }
    try repository.commit(["a/cookies.md": text("A sentence that goes")], "Add", on: "2024-01-01")
    try repository.commit(
      ["a/cookies.md": nil, "b/cookies.md": text("One which comes now,")], "Move", on: "2024-01-02")
    let imported = try await ImportedFiles.of(repository.path)
    #expect(imported.versions("cookies") == ["2024-01-01", "2024-01-02"])
  }

  @Test(arguments: [
    ("eu/dpa.md", "vendors/dpa.md", "What processors do.\n", "Whom we buy from, and what we ask of them.\n"),
    ("es/terms.md", "it/terms.md", "# Terms\n\nThe same text.\n", "# Terms\n\nThe same text.\n"),
    ("terms.es.md", "terms.it.md", "# Terms\n\nThe same text.\n", "# Terms\n\nThe same text.\n"),
  ])
  func aFileOfTheSameNameThatIsAnotherIsAnotherDocument(old: String, new: String, text: String, other: String)
    async throws
  {
    let repository = try TestRepository()
    try repository.commit([old: text], "Add", on: "2024-01-01")
    try repository.commit([old: nil, new: other], "Drop one, add one", on: "2024-01-02")
    let imported = try await ImportedFiles.of(repository.path)
    #expect(imported.summary.documents.count == 2)
    #expect(imported.summary.renames == 0)
    #expect(imported.summary.plan.documents.count { $0.withdrawn != nil } == 1)
  }

  @Test func aFileThatIsPutBackGoesOnAndOneThatIsGoneIsWithdrawn() async throws {
    let repository = try TestRepository()
    try repository.commit(["a.md": "One.\n", "b.md": "Other.\n"], "Add", on: "2024-01-01")
    try repository.commit(["a.md": nil, "b.md": nil], "Drop both", on: "2024-01-02")
    try repository.commit(["a.md": "Two.\n"], "Bring back", on: "2024-01-03")
    let imported = try await ImportedFiles.of(repository.path)
    #expect(imported.versions("a") == ["2024-01-01", "2024-01-03"])
    #expect(!imported.text("documents/a/document.yml").contains("withdrawn"))
    #expect(imported.text("documents/b/document.yml").contains("withdrawn: { date: 2024-01-02, reason: Drop both }"))
  }

  @Test func aRevertIsARevisionAndTheSameTextIsNone() async throws {
    let repository = try TestRepository()
    try repository.commit(["a.md": "---\ntitle: A\n---\nOne.\n"], "Add", on: "2024-01-01")
    try repository.commit(["a.md": "---\ntitle: A\n---\nTwo.\n"], "Change", on: "2024-01-02")
    try repository.commit(["a.md": "---\ntitle: A\n---\nOne.\n"], "Revert \"Change\"", on: "2024-01-03")
    try repository.commit(["a.md": "---\ntitle: B\n---\r\nOne.\r\n"], "Title", on: "2024-01-04")
    let imported = try await ImportedFiles.of(repository.path)
    #expect(imported.versions("a") == ["2024-01-01", "2024-01-02", "2024-01-03"])
    #expect(imported.summary.unchanged == 1)
  }

  @Test func theLastFrontMatterCountsAlsoWhereTheTextIsTheSame() async throws {
    let repository = try TestRepository()
    try repository.commit(["a.md": "---\ntitle: Old\nredirect_from: /x/\n---\nOne.\n"], "Add")
    try repository.commit(["a.md": "---\ntitle: New\nredirect_from: /y/\n---\nOne.\n"], "Title")
    let imported = try await ImportedFiles.of(repository.path)
    #expect(imported.versions("a") == ["2024-01-01"])
    #expect(imported.text("documents/a/2024-01-01.md").contains("title: Old\n"))
    #expect(imported.text("documents/a/document.yml") == "title: New\nkind: policy\naliases: [/y/]\n")
  }

  @Test func datesNeverFall() async throws {
    let repository = try TestRepository()
    try repository.commit(["a.md": "One.\n"], "Add", on: "2024-03-01")
    try repository.commit(["a.md": "Two.\n"], "A clock was wrong", on: "2024-01-01")
    let imported = try await ImportedFiles.of(repository.path)
    #expect(imported.versions("a") == ["2024-03-01", "2024-03-01.2"])
  }

  @Test func noDayIsAfterThatOfTheImport() async throws {
    let repository = try TestRepository()
    try repository.commit(["a.md": "One.\n", "b.md": "Other.\n"], "A clock was wrong", on: "2031-03-01")
    try repository.commit(["a.md": "Two.\n"], "Change", on: "2024-01-01")
    try repository.commit(["b.md": nil], "Drop", on: "2031-03-02")
    let imported = try await ImportedFiles.of(repository.path) { $0.today = CivilDate("2024-02-01") }
    #expect(imported.versions("a") == ["2024-02-01", "2024-02-01.2"])
    #expect(imported.text("documents/b/document.yml").contains("date: 2024-02-01"))
  }

  @Test(arguments: ["", "99999999999999999999 +0000", "9999999999999 +0000"])
  func aCommitWithoutADateHasThatOfTheOneBefore(date: String) async throws {
    let repository = try TestRepository()
    try repository.commit(["a.md": "One.\n"], "Add", on: "2024-01-03")
    try repository.commit(["a.md": "Two.\n"], "Change")
    let id = try repository.damageHead { $0.replacing(/(?m)^(committer .*>) .*$/) { "\($0.1) \(date)" } }
    try repository.commit(["a.md": "Three.\n"], "Change again", on: "2024-01-05")
    let imported = try await ImportedFiles.of(repository.path) { $0.today = CivilDate("2024-02-01") }
    #expect(imported.versions("a") == ["2024-01-03", "2024-01-03.2", "2024-01-05"])
    #expect(imported.summary.undated == [id])
  }

  @Test func sideBranchesAreLeftOutByNameOrTakenToo() async throws {
    let repository = try TestRepository()
    try repository.commit(["a.md": "One.\n"], "Add", on: "2024-01-01")
    try repository.git(["checkout", "-q", "-b", "side"])
    try repository.commit(["a.md": "Two.\n"], "Half way", on: "2024-01-02")
    try repository.commit(["a.md": "Three.\n"], "All the way", on: "2024-01-03")
    try repository.git(["checkout", "-q", "main"])
    try repository.git(["merge", "-q", "--no-ff", "-m", "Merge branch 'side'", "side"], on: "2024-01-04")
    let main = try await ImportedFiles.of(repository.path)
    #expect(main.versions("a") == ["2024-01-01", "2024-01-04"])
    #expect(main.summary.leftOut.map(\.path) == ["a.md"])
    #expect(main.summary.leftOut.first?.reason == "on a side branch only; --all-parents takes these too")
    let all = try await ImportedFiles.of(repository.path) { $0.takesSideBranches = true }
    #expect(all.versions("a") == ["2024-01-01", "2024-01-02", "2024-01-03"])
    #expect(all.summary.leftOut.isEmpty)
  }

  @Test func aMergeSaysThePullRequestsTitle() async throws {
    let repository = try TestRepository()
    try repository.commit(["a.md": "One.\n"], "Add")
    try repository.commit(["a.md": "Two.\n"], "Merge pull request #12 from x/y\n\nKeep data for less time\n\nMore.")
    let imported = try await ImportedFiles.of(repository.path)
    #expect(imported.summary.plan.documents.first?.texts.last?.change == "Keep data for less time (#12)")
  }

  @Test func whatIsNotAskedForIsNotImported() async throws {
    let repository = try TestRepository()
    try repository.commit(["p/a.md": "One.\n", "p/b.md": "Two.\n", "c.md": "Three.\n"], "Add")
    let imported = try await ImportedFiles.of(repository.path, ["p/**", "!p/b.md"])
    #expect(imported.summary.documents.map(\.id) == ["a"])
  }

  @Test(arguments: [
    (["Policies/*.md"], nil),
    (
      ["x/*.md", "policies/*.MD"],
      "no file of the history matches 'x/*.md' or 'policies/*.MD'; "
        + "'Policies/a.md' does but for upper and lower case"
    ), (["*.md"], "no file of the history matches '*.md'"),
    (["Policies", "!**/A.md", "!**/a.md"], "no file of the history matches 'Policies'"),
  ])
  func patternsThatNoFileMatchesAreSaid(patterns: [String], message: String?) async throws {
    let repository = try TestRepository()
    try repository.commit(["Policies/a.md": "One.\n"], "Add")
    let options = ImportOptions(patterns: patterns.compactMap(PathPattern.init))
    #expect(try await ImportedFiles.prepare(repository.path, options).importer.unmatched == message)
  }
}
