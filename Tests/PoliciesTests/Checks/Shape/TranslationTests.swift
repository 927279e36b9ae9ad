import Diagnostics
import Policies
import Testing

@Suite struct TranslationTests {
  static func text(_ version: String = "1.0", _ language: String = "fr") -> String {
    "---\nversion: 1️⃣\"\(version)\"\nlanguage: 2️⃣\(language)\ntitle: Confidentialité\n---\nTexte."
  }

  @Test(arguments: [
    ([("1.0.fr.md", text("1.1"))], ["version-not-file-name 1.0.fr.md 1️⃣"]),
    ([("1.0.fr.md", text("1.0", "de"))], ["language-not-file-name 1.0.fr.md 2️⃣"]),
    ([("1.0.fr.md", text("1.0", "french"))], ["malformed-language 1.0.fr.md 2️⃣"]),
    ([("1.0.fr.md", "---\nversion: \"1.0\"\nlanguage: fr\n---\n")], ["missing-key 1.0.fr.md 1:1"]),
    ([("1.1.fr.md", text("1.1"))], ["translation-without-revision 1.1.fr.md"]),
    ([("1.0.0.fr.md", text("1.0.0")), ("1.0.fr.md", text())], ["duplicate-translation 1.0.fr.md"]),
    ([("1.0.FR.md", text("1.0", "FR")), ("1.0.fr.md", text())], ["duplicate-translation 1.0.fr.md"]),
    ([("1.0.fr.2.md", text())], ["translation-misnumbered 1.0.fr.2.md"]),
    (
      [("1.0.fr.md", text()), ("1.0.fr.2.md", text()), ("1.0.fr.4.md", text())], ["translation-misnumbered 1.0.fr.4.md"]
    ),
    ([("1.0.fr.md", text()), ("1.0.fr.2.md", text()), ("1.0.de.md", text("1.0", "de"))], []),
  ])
  func isChecked(files: [(name: String, text: String)], report: [String]) throws {
    let texts = Dictionary(files.map { ($0.name, Optional($0.text)) }) { first, _ in first }
    #expect(try ContentFixture(texts).report() == report)
  }
}
