import Diagnostics
import Markdown
import Policies
import TestSupport
import Testing

@Suite struct TranslatedTextTests {
  private static let original = """
    # Privacy Policy

    ## What we collect

    See [cookies](/cookie-notice/) and [how long](#retention).

    ## Retention

    ### Backups {#copies}

    Write to [us](mailto:privacy@example.org).
    """

  private static let translation = """
    # Confidentialité

    ## Ce que nous recueillons

    Voir [les cookies](/cookie-notice/) et [la durée](#retention).

    ## Conservation

    ### Sauvegardes

    Écrivez-[nous](mailto:privacy@example.org).
    """

  private func text(_ text: String, confirmed: [String] = [], approved: String? = nil) -> TranslatedText {
    var translation = Translation.sample("1.0", approved: approved)
    translation.record.confirmed = confirmed
    return TranslatedText(
      translation, Tree(parsing: SourceFile(path: "1.0.fr.md", bytes: Array(text.utf8))),
      of: .sample("1.0", published: "2019-01-03"),
      Tree(parsing: SourceFile(path: "1.0.md", bytes: Array(Self.original.utf8))))
  }

  /// "severity[rule] place | message | related place".
  private func report(_ text: TranslatedText) -> [String] {
    text.findings().map { finding in
      let related = finding.related.map { " | \($0.path):\($0.position?.line ?? 0)" }.joined()
      return "\(finding.severity)[\(finding.rule)] \(finding.position?.line ?? 0) | \(finding.message)\(related)"
    }
  }

  @Test func headingsTakeTheIdsOfTheirOriginals() {
    let text = text(Self.translation)
    #expect(text.findings().isEmpty)
    #expect(text.tree.headings.map(\.id) == ["privacy-policy", "what-we-collect", "retention", "copies"])
    #expect(text.tree.headings.map(\.text).last == "Sauvegardes")
  }

  @Test func aTranslationNeedNotRepeatTheTitle() {
    let text = text(Self.translation.replacing("# Confidentialité\n", with: ""))
    #expect(text.findings().isEmpty)
    #expect(text.tree.headings.map(\.id) == ["what-we-collect", "retention", "copies"])
  }

  @Test func wordsThatNobodyTranslatedAreFound() {
    let text = text(Self.original.replacing("# Privacy Policy", with: "# Confidentialité"))
    #expect(report(text) == ["warning[untranslated-text] 1 | this translation into 'fr' has the words of '1.0'"])
    #expect(self.text("").findings().allSatisfy { $0.rule.id != "untranslated-text" })
  }

  @Test func aHeadingThatIsMissingIsFound() {
    let text = text(Self.translation.replacing("### Sauvegardes\n", with: ""))
    #expect(
      report(text) == [
        "warning[translated-headings-differ] 0 | the translation has 2 headings, '1.0' has 3: 'Backups' is missing | 1.0.md:9"
      ])
    #expect(text.tree.headings.map(\.id) == ["confidentialité", "ce-que-nous-recueillons", "conservation"])
  }

  @Test func aHeadingTooManyIsFound() {
    #expect(
      report(text(Self.translation + "\n## Encore\n")) == [
        "warning[translated-headings-differ] 12 | the translation has 4 headings, '1.0' has 3: 'Encore' has no counterpart"
      ])
  }

  @Test func aHeadingOfAnotherLevelIsFound() {
    #expect(
      report(text(Self.translation.replacing("### Sauve", with: "## Sauve"))) == [
        "warning[translated-headings-differ] 9 | 'Sauvegardes' has level 2 where 'Backups' has level 3 | 1.0.md:9"
      ])
  }

  @Test func anotherIdThanTheOriginalsIsFound() {
    let own = text(Self.translation.replacing("## Conservation", with: "## Conservation {#conservation}"))
    #expect(
      report(own) == [
        "warning[translated-anchor-differs] 7 | the heading 'Conservation' is given the id 'conservation', its original has "
          + "'retention' | 1.0.md:7"
      ])
    #expect(own.tree.headings.map(\.id).contains("retention"))
    #expect(report(text(Self.translation.replacing("## Conservation", with: "## Conservation {#retention}"))).isEmpty)
  }

  @Test func anotherLinkThanTheOriginalsIsFound() {
    let other = Self.translation.replacing("(/cookie-notice/)", with: "(/fr/cookie-notice/)")
    #expect(
      report(text(other)) == [
        "warning[translated-links-differ] 5 | '1.0' has no such link to '/fr/cookie-notice/'",
        "warning[translated-links-differ] 0 | the link to '/cookie-notice/' is missing, which '1.0' has | 1.0.md:5",
      ])
    #expect(report(text(other, confirmed: ["links"])).isEmpty)
  }

  @Test func whatIsIssuedCannotBeMended() {
    let issued = text(Self.translation + "\n## Encore\n", approved: "2019-02-01")
    #expect(issued.findings().map(\.severity) == [.note])
  }

  @Test(arguments: ["", "#", "\u{0}", "[a](", "# a {#b}\n# a {#b}\n", String(repeating: "# x\n", count: 3000)])
  func anyTextIsTakenInOneStep(translation: String) {
    #expect(text(translation).findings().count <= 200)
  }
}
