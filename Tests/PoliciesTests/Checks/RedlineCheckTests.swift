import Diagnostics
import Markdown
import Policies
import Redline
import Testing

@Suite struct RedlineCheckTests {
  private static let base = """
    ## Retention

    We keep it for ten weeks. You must not ask [us](/cookie-notice/), ever.
    """

  /// What is found when a draft of a nature says this in place of the text above.
  private static func findings(
    _ nature: Nature?, _ text: String, confirmed: [String] = [], unread: Set<String> = []
  ) -> [Finding] {
    var draft = Draft.sample(nature: nature, unread: unread)
    draft.confirmed = confirmed
    return RedlineCheck.findings(in: context(.draft(draft), text))
  }

  private static func context(_ subject: RedlineContext.Subject, _ text: String) -> RedlineContext {
    RedlineContext(
      subject: subject, base: .sample("1.0", published: "2019-01-01"),
      redline: Redline(from: table("1.0.md", base), to: table("draft.md", text)))
  }

  private static func table(_ path: String, _ text: String) -> BlockTable {
    BlockTable(Tree(parsing: SourceFile(path: path, bytes: Array(text.utf8))))
  }

  @Test(arguments: [
    ("ten weeks", "twelve weeks", "changes a number: 'ten' becomes 'twelve'"),
    ("must not", "may not", "changes an obligation: 'must' becomes 'may'"),
    ("must not", "must", "changes a negation: 'not' is removed"),
    ("/cookie-notice/", "/privacy-policy/", "changes a link: '/cookie-notice/' becomes '/privacy-policy/'"),
    ("## Retention", "## Storage", "changes a section: 'Retention' becomes 'Storage'"),
  ])
  func anEditorialChangeOfSubstanceIsAnError(old: String, new: String, message: String) {
    let text = Self.base.replacing(old, with: new)
    let found = Self.findings(.editorial, text)
    #expect(found.map(\.message) == ["an 'editorial' draft \(message)"])
    #expect(found.allSatisfy { $0.severity == .error && $0.rule.id == "substance-in-editorial" })
    #expect(found.first?.related.first?.path == "draft.md")
    #expect(Self.findings(.clarification, text).isEmpty)
    #expect(Self.findings(nil, text).isEmpty)
  }

  @Test func whatIsConfirmedIsMeant() {
    let text = Self.base.replacing("ten weeks", with: "twelve weeks").replacing("must", with: "may")
    #expect(Self.findings(.editorial, text).count == 2)
    #expect(Self.findings(.editorial, text, confirmed: ["number"]).count == 1)
    #expect(Self.findings(.editorial, text, confirmed: ["number", "obligation"]).isEmpty)
  }

  @Test(arguments: ["/cookie-notice/#primo", "/cookie-notice/2019-05-01/", "https://example.org/cookie-notice.html"])
  func aLinkThatMovedItsTargetIsEditorial(target: String) {
    #expect(Self.findings(.editorial, Self.base.replacing("/cookie-notice/", with: target)).isEmpty)
  }

  @Test func typosAreEditorial() {
    #expect(Self.findings(.editorial, Self.base.replacing("keep it", with: "keep that")).isEmpty)
  }

  @Test(arguments: [
    ("ten weeks", "**ten** weeks", "formatting", "formatting"),
    ("/cookie-notice/", "/cookie-notice/#x", "where links lead", "links"),
    ("us](/cookie-notice/), ever", "us](/cookie-notice/) ever", "punctuation, case or spacing", "punctuation"),
  ])
  func aMaterialChangeOfNoWordIsAWarning(old: String, new: String, words: String, extent: String) {
    let text = Self.base.replacing(old, with: new)
    for nature in [Nature.material, .substantive] {
      let found = Self.findings(nature, text)
      #expect(found.map(\.message) == ["a '\(nature.rawValue)' draft changes nothing but \(words)"])
      #expect(found.first?.severity == .warning)
      #expect(Self.findings(nature, text, confirmed: [extent]).isEmpty)
    }
    #expect(Self.findings(.editorial, text).isEmpty)
  }

  @Test func theSameTextIsAWarning() {
    #expect(Self.findings(.substantive, Self.base).map(\.rule.id) == ["unchanged-revision"])
    #expect(Self.findings(.substantive, Self.base).map(\.message) == ["the text is the same as that of '1.0'"])
  }

  @Test func anIssuedRevisionGetsNotes() {
    let revision = Revision.sample("1.1", published: "2019-02-01", nature: .editorial)
    let found = RedlineCheck.findings(
      in: Self.context(.revision(revision), Self.base.replacing("ten weeks", with: "twelve weeks")))
    #expect(found.map(\.severity) == [.note])
  }

  @Test func anUnreadNatureIsNotJudged() {
    #expect(
      Self.findings(.editorial, Self.base.replacing("ten weeks", with: "twelve weeks"), unread: ["nature"]).isEmpty)
  }

  @Test(arguments: [Nature.initial, .material, .substantive, .clarification, .editorial])
  func aRedlineIsMadeOnlyWhereItMayMatter(nature: Nature) {
    let subject = RedlineContext.Subject.draft(.sample(nature: nature))
    func needs(_ text: String) -> Bool {
      RedlineCheck.needsRedline(of: subject, from: Self.letters(Self.base), to: Self.letters(text))
    }
    #expect(needs(Self.base))
    #expect(needs(Self.base.replacing("ten weeks", with: "**ten** weeks")))
    #expect(needs(Self.base.replacing("ten weeks", with: "twelve weeks")) == (nature == .editorial))
  }

  private static func letters(_ text: String) -> LetterSum { LetterSum(of: table("t.md", text).tree) }
}
