import Policies
import Testing

@Suite struct LanguageTagTests {
  @Test(arguments: [
    "fr", "pt-BR", "zh-Hant", "zh-Hant-TW", "es-419", "de-CH-1996", "sl-rozaj-biske", "en-x-plain", "EN-us", "fil",
    "de-u-co-phonebk",
  ])
  func takes(tag: String) { #expect(LanguageTag.isWellFormed(tag)) }

  @Test(arguments: [
    "", "f", "french", "fr_FR", "fr-", "-fr", "fr--FR", "1f", "fr-F", "fr-FRAN-C", "en-u", "en-x-", "fr-toolongsubtag",
    "français",
  ])
  func refuses(tag: String) { #expect(!LanguageTag.isWellFormed(tag)) }

  @Test(arguments: [
    ("ar", true), ("fa-IR", true), ("az-Arab", true), ("en", false), ("ks-Deva", false), ("pt-BR", false),
  ])
  func knowsWhatIsWrittenFromRightToLeft(tag: String, isRightToLeft: Bool) {
    #expect(LanguageTag.isRightToLeft(tag) == isRightToLeft)
  }
}
