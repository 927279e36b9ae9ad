import Policies
import Testing

/// What is said of translations without reading their texts.
@Suite struct TranslationRecordTests {
  private func document(_ translations: [Translation]) -> Document {
    .sample(
      revisions: [
        .sample("1.0", published: "2018-01-01", nature: .initial), .sample("1.1", published: "2019-01-01"),
      ], translations: translations)
  }

  @Test func aTranslationOfTheCurrentRevisionIsFine() {
    #expect(report(document([.sample("1.0"), .sample("1.1")])).isEmpty)
  }

  @Test func aTranslationOfAnEarlierRevisionIsBehind() {
    #expect(
      report(document([.sample("1.0")])) == [
        "warning[translation-behind] 1.0.fr.md, version: \"1.0\" | the last translation into 'fr' is of '1.0', but '1.1' is in "
          + "force | the current revision (1.1.md, version: \"1.1\")"
      ])
  }

  @Test func whatIsNotApprovedIsSaid() {
    let found = report(document([.sample("1.0"), .sample("1.1", approved: nil)]))
    #expect(found.count == 2)
    #expect(
      found.contains(
        "warning[unapproved-translation] 1.1.fr.md, version: \"1.1\" | the translation of '1.1' into 'fr' has no approval and "
          + "is not published"))
  }

  @Test func theOriginalIsNotTranslatedIntoItsOwnLanguage() {
    #expect(
      report(document([.sample("1.1", "fr")]), language: "FR") == [
        "error[translation-into-original-language] 1.1.fr.md, language: fr | this translation is in 'fr', the language of the "
          + "original"
      ])
  }

  @Test func anApprovalIsNotDatedInTheFuture() {
    let found = report(document([.sample("1.1", approved: "2091-01-01")]))
    #expect(found.count == 1 && found[0].hasPrefix("error[future-date] 1.1.fr.md, approvals.0.date"))
  }
}
