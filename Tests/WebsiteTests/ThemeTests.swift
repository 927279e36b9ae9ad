import Diagnostics
import Testing

@testable import Website

/// What a site's own folder replaces of the built-in theme.
@Suite struct ThemeTests {
  private func file(_ name: String, _ text: String) -> SourceFile {
    SourceFile(path: "Site/templates/\(name)", bytes: Array(text.utf8))
  }

  private func parse(_ files: [SourceFile]) -> (templates: Templates, findings: [Finding]) {
    Templates.parse(files, in: Languages.make(speaking: ["en"]).languages.interfaces[0])
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

  @Test func theBuiltInThemeHasNothingToFind() {
    #expect(Theme.make().findings.isEmpty)
  }
}
