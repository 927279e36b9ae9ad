import Policies
import Testing

@Suite struct AcrossDocumentsTests {
  static let policy = Document.sample(
    "privacy-policy", revisions: [.sample("1.0", published: "2018-01-03", nature: .initial)],
    aliases: ["privacy", "/legal/privacy/"])

  @Test func anAliasIsUsedOnce() {
    let faq = Document.sample("faq", aliases: ["questions", "/questions/", "legal/privacy"])
    #expect(
      report(across: [faq, Self.policy]) == [
        "error[duplicate-alias] faq/document.yml, aliases.1: /questions/ | the alias '/questions/' is given twice | first used here (faq/document.yml, aliases.0: questions)",
        "error[duplicate-alias] privacy-policy/document.yml, aliases.1: /legal/privacy/ | the alias "
          + "'/legal/privacy/' is one of 'faq' already | first used here (faq/document.yml, aliases.2: legal/privacy)",
      ])
  }

  @Test(arguments: [
    ("privacy-policy", "the id of another document"), ("/privacy-policy/", "the id of another document"),
    ("faq", "the document's own id"), ("/", "the address of the site's first page"),
    ("/changes/", "an address that the site itself uses"), ("/assets/old.css", "an address that the site itself uses"),
    ("/privacy-policy/1.0/", "the address of a page of 'privacy-policy'"),
    ("/privacy-policy/history/", "the address of a page of 'privacy-policy'"),
    ("/faq/compare/1.0...2.0/", "the address of a page of 'faq'"),
  ])
  func anAliasIsNoAddressThatTheSiteHas(alias: String, expected: String) {
    let faq = Document.sample("faq", aliases: [alias])
    #expect(
      report(across: [faq, Self.policy]) == [
        "error[alias-taken] faq/document.yml, aliases.0: \(alias) | the alias '\(alias)' is \(expected)"
      ])
  }

  @Test(arguments: [("/fr/", false), ("/fr/privacy-policy/", false), ("/fr/ancienne/", true), ("/de/faq/", true)])
  func anAliasIsNoAddressOfTranslations(alias: String, isFree: Bool) {
    var policy = Self.policy
    policy.translations = [.sample("1.0")]
    let found = report(across: [.sample("faq", aliases: [alias]), policy])
    let message = "the alias '\(alias)' is an address of translations"
    #expect(found == (isFree ? [] : ["error[alias-taken] faq/document.yml, aliases.0: \(alias) | \(message)"]))
  }

  @Test(arguments: ["/privacy-policy/9.0/", "/privacy-policy/old-section/", "/old/changes/", "privacy-polic"])
  func anyOtherAddressIsFree(alias: String) {
    #expect(report(across: [.sample("faq", aliases: [alias]), Self.policy]) == [])
  }

  @Test(arguments: [
    ("privacy-polcy", "the successor 'privacy-polcy' is no document"), ("old", "'old' cannot be its own successor"),
  ])
  func aSuccessorIsAnotherDocument(successor: String, expected: String) {
    let old = Document.sample(
      "old", withdrawn: Withdrawal(date: "2019-01-03".date, reason: "merged", successor: successor))
    #expect(
      report(across: [old, Self.policy]) == [
        "error[unknown-successor] old/document.yml, withdrawn.successor: \(successor) | \(expected)"
      ])
  }

  @Test func aSuccessorThatIsThereIsFine() {
    let old = Document.sample(
      "old", withdrawn: Withdrawal(date: "2019-01-03".date, reason: "merged", successor: "privacy-policy"))
    #expect(report(across: [old, Self.policy]) == [])
  }
}
