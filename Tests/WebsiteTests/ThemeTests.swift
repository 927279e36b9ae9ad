import Diagnostics
import Testing

@testable import Website

/// What a site's own folder replaces of the built-in theme.
@Suite struct ThemeTests {
  private func file(_ name: String, _ text: String) -> SourceFile {
    SourceFile(path: "Site/templates/\(name)", bytes: Array(text.utf8))
  }

  private func parse(_ files: [SourceFile]) -> (templates: Templates, findings: [Finding]) {
    let interface = Languages.make(speaking: ["en"]).languages.interfaces[0]
    return (Templates(ParsedTemplates(files), in: interface), TemplateChecks(files).findings(speaking: [interface]))
  }

  private func text(_ templates: Templates, _ name: String) -> String {
    String(decoding: templates.render(name, []), as: UTF8.self)
  }

  @Test func aTemplateTakesThePlaceOfTheBuiltInOneOfItsName() {
    let (templates, findings) = parse([file("status.mustache", "mine\n")])
    #expect(findings.isEmpty)
    #expect(text(templates, "status") == "mine\n")
  }

  @Test func aTemplateThatAnotherIncludesIsUsed() {
    let own = [file("status.mustache", "{{> mark}}"), file("mark.mustache", "a mark")]
    let (templates, findings) = parse(own)
    #expect(findings.isEmpty)
    #expect(text(templates, "status") == "a mark")
  }

  @Test func aMisspeltNameIsFound() throws {
    let findings = parse([file("foter.mustache", "mine")]).findings
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.rule == .unusedTemplate)
    #expect(finding.message == "no page is made with a template named 'foter'")
    #expect(finding.help.contains("'footer'"))
  }

  @Test func aTemplateThatIncludesItselfIsFound() throws {
    let findings = parse([
      file("footer.mustache", "{{> legend}}{{> mark}}"), file("mark.mustache", "\n {{> footer}}"),
    ]).findings
    #expect(findings.map(\.rule) == [.circularPartial, .circularPartial])
    #expect(
      findings.map(\.message) == [
        "'footer' includes itself through 'mark'", "'mark' includes itself through 'footer'",
      ])
    #expect(findings[1].position == SourcePosition(line: 2, column: 2))
  }

  @Test func anUnknownPartialAndParentAreFound() {
    let findings = parse([file("footer.mustache", "{{> legnd}}{{<nobody}}{{/nobody}}")]).findings
    #expect(findings.map(\.message) == ["no template is named 'legnd'", "no template is named 'nobody'"])
    #expect(findings.first?.help.contains("'legend'") == true)
  }

  /// Mustache would not come to an end, or to the end of the stack.
  @Test(arguments: ["a {{> footer}}", String(repeating: "{{#a}}", count: 50_000), "{{#a}}"])
  func aPageIsMadeWithoutATemplateThatIsBroken(text: String) {
    let (theme, findings) = Theme.make(templates: [file("footer.mustache", text)])
    #expect(findings.contains { $0.severity == .error })
    #expect(
      self.text(theme.templates(in: "en"), "footer") == self.text(Theme.make().theme.templates(in: "en"), "footer"))
  }

  @Test func otherDelimitersAreFound() {
    #expect(parse([file("footer.mustache", "{{=<% %>=}}<%> footer%>")]).findings.map(\.rule) == [.templateSyntax])
  }

  @Test func aSectionThatIsNotClosedIsFoundWhereItStands() throws {
    let finding = try #require(parse([file("footer.mustache", "{{text.contents}}\n{{#a}}\n{{/b}}")]).findings.first)
    #expect(finding.rule == .templateSyntax)
    #expect(finding.position?.line == 3)
  }

  /// Sites' own templates are checked where they are read; these are checked here.
  @Test func theBuiltInTemplatesHaveNothingToFind() {
    let languages = Languages.make(speaking: BuiltInMessages.languages).languages
    #expect(TemplateChecks(BuiltIn.templates).findings(speaking: languages.interfaces) == [])
  }
}
