import Policies
import Testing

@Suite struct TimelineTranslationsTests {
  private func timeline(
    _ translations: [Translation], withdrawn: String? = nil, removed: [String] = [], asOf: String = "2019-12-31"
  ) -> Timeline {
    let document = Document.sample(
      revisions: [
        .sample("1.0", published: "2018-01-01", nature: .initial), .sample("1.1", published: "2019-01-01"),
        .sample("1.2", published: "2019-06-01"),
        .sample("2.0", published: "2019-12-01", effective: "2020-03-01"),
      ],
      withdrawn: withdrawn.map { Withdrawal(date: $0.date, reason: "Gone") },
      removed: removed.map { Event(version: $0.version, date: "2019-07-01".date, reason: "Gone") },
      translations: translations)
    return Timeline(of: document, asOf: asOf.date)
  }

  private func name(_ translation: Translation?) -> String {
    translation.map { "\($0.version).\($0.language).\($0.correction)" } ?? "none"
  }

  @Test func aLanguageShowsTheCurrentRevisionOrTheLastOneThatItHas() {
    let translations = [
      Translation.sample("1.0"), .sample("1.2"), .sample("1.0", "de"), .sample("1.1", "de"), .sample("2.0", "ar"),
    ]
    let timeline = timeline(translations)
    #expect(timeline.languages == ["ar", "de", "fr"])
    #expect(name(timeline.translation(into: "fr")) == "1.2.fr.1")
    #expect(name(timeline.translation(into: "de")) == "1.1.de.1")
    #expect(name(timeline.translation(into: "ar")) == "none")
    #expect(timeline.translationsBehind.map(name) == ["1.1.de.1"])
  }

  @Test func aCorrectionTakesThePlaceOfWhatItCorrects() {
    let timeline = timeline([.sample("1.2", correction: 2), .sample("1.2")])
    #expect(name(timeline.translation(of: "1.2".version, into: "fr")) == "1.2.fr.2")
    #expect(timeline.translations.map(name) == ["1.2.fr.1", "1.2.fr.2"])
  }

  @Test func whatIsNotApprovedYetIsNotPublished() {
    let translations = [Translation.sample("1.2", approved: nil), .sample("1.1", approved: "2019-09-01")]
    #expect(timeline(translations).translations.map(name) == ["1.1.fr.1"])
    #expect(timeline(translations, asOf: "2019-08-31").translations.isEmpty)
  }

  @Test func whatIsTranslatedMustBePublishedAndReadable() {
    #expect(timeline([.sample("2.0", approved: "2019-02-01")], asOf: "2019-11-01").translations.isEmpty)
    #expect(timeline([.sample("1.1")], removed: ["1.1"]).translations.isEmpty)
  }

  @Test func capitalAndSmallLettersAreOneLanguage() {
    let timeline = timeline([.sample("1.1", "pt-BR"), .sample("1.2", "pt-br")])
    #expect(timeline.languages == ["pt-br"])
    #expect(name(timeline.translation(into: "pt-br")) == "1.2.pt-br.1")
  }

  @Test func aWithdrawnDocumentNeedsNoTranslationAnyMore() {
    #expect(timeline([.sample("1.0")], withdrawn: "2019-08-01").translationsBehind.isEmpty)
  }

  @Test func whatATranslationLacksHasAComparison() {
    func bases(_ translations: [Translation]) -> [String] {
      timeline(translations).comparisonBases(of: "1.2".version, in: "privacy-policy", Comparisons()).map(
        \.version.description)
    }
    #expect(bases([]) == ["1.1"])
    #expect(bases([.sample("1.0")]) == ["1.0", "1.1"])
    #expect(bases([.sample("1.0"), .sample("1.2")]) == ["1.1"])
  }
}
