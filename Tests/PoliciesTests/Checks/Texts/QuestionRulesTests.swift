import Diagnostics
import Markdown
import Policies
import Testing

@Suite struct QuestionRulesTests {
  @Test func inAnFAQEveryHeadingWithoutHeadingsBelowItNeedsAnAnswer() {
    expectFindings(
      """
      # Privacy Policy

      ## Group

      ### How long?
      Ten weeks.

      1️⃣### Who

      ## 2️⃣Other
      """.replacing("## 2️⃣", with: "2️⃣## "),
      [(.questionWithoutAnswer, "1️⃣"), (.questionWithoutAnswer, "2️⃣")], of: TextSample(kind: .faq))
  }

  @Test func elsewhereAHeadingWithAQuestionMarkDoes() {
    expectFindings(
      "## Group\n### How?\nSo.\n1️⃣### *Why*?\n### Who\n2️⃣## When?\n### Before\n### After",
      [(.questionWithoutAnswer, "1️⃣"), (.questionWithoutAnswer, "2️⃣")])
  }

  @Test(arguments: [
    "## A?\n- b", "## A?\n> b", "## A?\n```\nb\n```", "## A?\n![b](files/logo.png)", "## A?\n### B\nc",
    "> ## A?", "- ## A?", "##\n## B\nc",
  ])
  func anythingToReadIsAnAnswerAndQuotedHeadingsDoNotAsk(text: String) {
    let findings = TextSample().check(text).findings
    #expect(!findings.contains { $0.rule == .questionWithoutAnswer })
  }

  @Test(arguments: ["## A?\n***", "## A?\n[b]: /changes/"])
  func whatCannotBeReadIsNoAnswer(text: String) {
    #expect(TextSample().check(text).findings.map(\.rule) == [.questionWithoutAnswer])
  }

  @Test func aQuestionAskedTwiceStandsAtTheSecond() throws {
    let text = "## Which cookies are set?\na\n\n1️⃣## *which* cookies are set?\nb\n\n## Which cookies?\nc"
    expectFindings(text, [(.duplicateQuestion, "1️⃣")])
    let finding = try #require(TextSample().check(text.filter { $0 != "1️⃣" }).findings.first)
    #expect(finding.message == "the question 'which cookies are set?' is asked a second time")
    #expect(finding.related.map(\.position) == [SourcePosition(line: 1, column: 1)])
    expectFindings("## A\nb\n## A\nc", [])
  }

  @Test func aQuestionHasItsIdItsWordsAndItsAnswer() {
    let text = "# T\n\n## One {#o}\n\nA *b*.\n\n- c\n\n## Group\n\n### Two\n\nD.\n"
    let tree = Tree(parsing: SourceFile(path: "t.md", bytes: Array(text.utf8)))
    let questions = Question.all(in: tree, kind: .faq, title: "T")
    #expect(questions.map(\.id) == ["o", "two"])
    #expect(questions.map(\.text) == ["One", "Two"])
    #expect(
      questions.map { String(decoding: tree.html(of: $0.answer), as: UTF8.self) } == [
        "<p>A <em>b</em>.</p>\n<ul>\n<li>c</li>\n</ul>\n", "<p>D.</p>\n",
      ])
  }
}
