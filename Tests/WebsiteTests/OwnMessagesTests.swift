import Diagnostics
import Testing

@testable import Website

/// What a site says in words of its own, or in a language that the tool does not have.
@Suite struct OwnMessagesTests {
  private func file(_ language: String, _ text: String) -> SourceFile {
    SourceFile(path: "Site/languages/\(language).yml", bytes: Array(text.utf8))
  }

  @Test func aSiteReplacesSingleMessages() throws {
    let (languages, findings) = Languages.make(speaking: ["fr"], files: [file("fr", "last-updated: Mise à jour\n")])
    #expect(findings == [])
    let french = try #require(languages.interfaces.first)
    #expect(french.text(key: "last-updated") == "Mise à jour")
    #expect(french.text(key: "contents") == "Sommaire")
  }

  @Test func aRegionTakesItsLanguagesMessagesAndThenItsOwn() throws {
    let own = [file("fr", "contents: Table\n"), file("fr-CA", "feed: Fil\n"), file("fr-BE", "feed: Autre\n")]
    let french = try #require(Languages.make(speaking: ["fr-CA"], files: own).languages.interfaces.first)
    #expect(french.language == "fr-CA")
    #expect(
      [french.text(key: "contents"), french.text(key: "feed"), french.text(key: "years")] == ["Table", "Fil", "Années"])
  }

  @Test func whatALanguageLacksIsSaidInEnglishAndFound() throws {
    let (languages, findings) = Languages.make(speaking: ["nl"], files: [file("nl", "contents: Inhoud\n")])
    let dutch = try #require(languages.interfaces.first)
    #expect(dutch.text(key: "contents") == "Inhoud")
    #expect(dutch.text(key: "years") == "Years")
    #expect(findings.map(\.rule) == [.missingMessage])
    #expect(findings.first?.message.contains("are not translated into 'nl': 'all-changes'") == true)
  }

  @Test func aLanguageThatNobodySpeaksIsFound() {
    let findings = Languages.make(speaking: ["nl"]).findings
    #expect(findings.map(\.message) == ["the interface does not speak 'nl', only ar, de, en, fr"])
  }

  @Test(arguments: [
    ("due-by: \"bis {datum}\"", Rule.unknownMessageValue, "the message 'due-by' has no value named 'datum'"),
    ("due-bye: bis", Rule.unknownMessage, "the interface has no message 'due-bye'"),
    (
      "due-by: \"bis {date\"", Rule.malformedMessage,
      "'due-by' cannot be read: a '{' is not followed by a value's name and '}'"
    ),
    ("due-by: \"bis }\"", Rule.malformedMessage, "'due-by' cannot be read: a '}' closes nothing"),
    ("due-by: \"**bis\"", Rule.malformedMessage, "'due-by' cannot be read: its '**' has no end"),
    ("due-by: [a]", Rule.malformedMessage, "'due-by' cannot be read: a list is no message"),
    (
      "due-by: { other: bis }", Rule.malformedMessage,
      "'due-by' cannot be read: it does not count anything, so it cannot have forms"
    ),
    ("days: { one: Tag }", Rule.malformedMessage, "'days' cannot be read: it has no form 'other'"),
    ("- a", Rule.malformedMessage, "the file cannot be read: it has no 'name: words' lines"),
  ]) func whatIsWrongWithAMessageIsFoundAtItsPlace(text: String, rule: Rule, message: String) throws {
    let findings = Languages.make(speaking: ["de"], files: [file("de", text)]).findings
    #expect(findings.map(\.rule) == [rule])
    #expect(findings.first?.message == message)
    #expect(findings.first?.position != nil)
  }

  @Test(arguments: [
    "", "{", "}", "[", "]", "[a](b", "[a]()", "*", "**", "`", "{}", "{a b}", "[*a](b)*", "***", "\u{1}",
  ])
  func anyTextIsAPatternOrHasAFault(text: String) {
    guard let pattern = try? Pattern(parsing: text) else { return }
    #expect(!pattern.mustache(isolating: false).contains("{{{"))
  }

  @Test func marksAndLinksBecomeMarkup() throws {
    let pattern = try Pattern(parsing: "**A & b** *c* `d` [e {f}](path), [g](url) [h] {i}")
    #expect(
      pattern.mustache(isolating: false)
        == "<strong>A &amp; b</strong> <em>c</em> <code>d</code> <a href=\"{{root}}{{path}}\">e {{f}}</a>, "
        + "<a href=\"{{url}}\">g</a> [h] {{i}}")
    #expect(pattern.text(["f": "1", "i": "2"], isolating: false) == "A & b c d e 1, g [h] 2")
  }

  @Test(arguments: [
    ("<p>{{text.contets}}</p>", "the interface has no message 'contets'", 4),
    ("{{text.days}}", "the message 'days' counts something, which a template cannot", 1),
  ]) func aTemplateThatAsksForNoMessageIsFound(text: String, message: String, column: Int) {
    let template = SourceFile(path: "Site/templates/status.mustache", bytes: Array(text.utf8))
    let findings = Theme.make(templates: [template]).findings
    #expect(findings.map(\.message) == [message])
    #expect(findings.first?.position == SourcePosition(line: 1, column: column))
  }

  @Test func aSyntaxErrorBehindAMessageHasItsOwnPlace() throws {
    let text = "{{text.seals-lead}} {{#a}}{{/b}}"
    let template = SourceFile(path: "Site/templates/status.mustache", bytes: Array(text.utf8))
    let finding = try #require(Theme.make(templates: [template]).findings.first)
    #expect(finding.rule == .templateSyntax)
    #expect(finding.position.map { $0.column <= text.count + 1 } == true)
  }
}
