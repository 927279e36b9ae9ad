import Policies
import Testing

@testable import Importing

@Suite struct DocumentNamesTests {
  private func names(_ paths: [String], _ patterns: [String] = ["**/*.md"], taken: Set<String> = []) -> [String] {
    var names = DocumentNames(patterns.compactMap(PathPattern.init), taken: taken)
    return names.names(for: paths)
  }

  @Test func aDocumentIsCalledAsItsFileOrItsFolder() {
    #expect(names(["Policies/x/Privacy_Policy.md"]) == ["privacy-policy"])
    #expect(names(["refund/hey/index.md", "refund/README.md"]) == ["refund-hey", "refund"])
    #expect(names(["Policies/refund/index.md"], ["Policies/**/*.md"]) == ["refund"])
    #expect(names(["index.md", "README.md"]) == ["index", "readme"])
  }

  @Test func aLanguageGoesToTheEnd() {
    #expect(names(["en/privacy.md", "pt_BR/privacy.md"]) == ["privacy-en", "privacy-pt-br"])
  }

  @Test func whereTwoAreTheSameEachTakesItsFolderToo() {
    #expect(names(["a/terms.md", "b/terms.md", "c.md"]) == ["a-terms", "b-terms", "c"])
    #expect(names(["Terms.md", "terms.md"]) == ["terms", "terms-2"])
    #expect(names(["x/terms.md"], taken: ["terms"]) == ["x-terms"])
    #expect(names(["terms.md"], taken: ["terms"]) == ["terms-2"])
  }

  @Test func noDocumentIsCalledWhatNoneCanBe() {
    #expect(names(["assets.md", "fr.md", "search.md"]) == ["assets-document", "fr-document", "search-document"])
  }

  @Test func namesInOtherAlphabetsAreWrittenInLatinLetters() {
    #expect(
      names(["größe.md", "Æther.md", "политика.md", "Πολιτική.md"]) == ["grosse", "aether", "politika", "politiki"])
    let name = names(["隐私.md"])
    #expect(name == names(["隐私.md"]))
    #expect(name.allSatisfy { $0.hasPrefix("document-") && DocumentID.isUsable($0) })
  }
}

@Suite struct PathLanguageTests {
  @Test(arguments: [
    ("es/terms.md", "it/terms.md", true), ("terms.es.md", "terms.pt-BR.md", true), ("terms_es.md", "terms_it.md", true),
    ("terms/es.md", "terms/it.md", true), ("pt/terms.md", "pt_BR/terms.md", false), ("terms.md", "es/terms.md", false),
    ("sign-in.md", "log-on.md", false), ("eu/dpa.md", "vendors/dpa.md", false), ("es/a.md", "es/b.md", false),
  ])
  func translationsAreInLanguagesThatDiffer(one: String, other: String, differs: Bool) {
    #expect(PathLanguage.differs(one, other) == differs)
    #expect(PathLanguage.differs(other, one) == differs)
  }
}
