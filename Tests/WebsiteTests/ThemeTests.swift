import Diagnostics
import Testing
import Website

@testable import struct Website.Templates

/// What a site's own folder replaces of the built-in theme.
@Suite struct ThemeTests {
  private func file(_ name: String, _ text: String) -> SourceFile {
    SourceFile(path: "Site/templates/\(name)", bytes: Array(text.utf8))
  }

  private func text(_ templates: Templates, _ name: String) -> String {
    String(decoding: templates.render(name, []), as: UTF8.self)
  }

  @Test func aTemplateTakesThePlaceOfTheBuiltInOneOfItsName() {
    let (templates, findings) = Templates.parse([file("status.mustache", "mine\n")])
    #expect(findings.isEmpty)
    #expect(text(templates, "status") == "mine\n")
  }

  @Test func aTemplateThatAnotherIncludesIsUsed() {
    let own = [file("status.mustache", "{{> mark}}"), file("mark.mustache", "a mark")]
    let (templates, findings) = Templates.parse(own)
    #expect(findings.isEmpty)
    #expect(text(templates, "status") == "a mark")
  }

  @Test func aMisspeltNameIsFound() throws {
    let findings = Templates.parse([file("foter.mustache", "mine")]).findings
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
