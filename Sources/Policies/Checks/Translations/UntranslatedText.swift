package import Diagnostics
import Markdown

extension Rule {
  package static let untranslatedText = Rule(
    "untranslated-text", .warning, .text,
    summary: "a translation says word for word what its original says",
    explanation: """
      'codicil revise ID --language fr' begins a translation with the words of the revision. Approved as it is, it would be \
      published as a text in another language, and sealed; 'codicil approve' refuses it.
      """,
    remedy: "Translate the text, or delete the file until somebody does.")
}

enum UntranslatedText {
  static func findings(in text: TranslatedText) -> [Finding] {
    let words = words(of: text.tree, title: text.translation.record.title)
    guard !words.isEmpty, words == self.words(of: text.originalTree, title: text.original.record.title) else {
      return []
    }
    let language = text.translation.language
    return [
      text.finding(
        .untranslatedText, "this translation into '\(language)' has the words of '\(text.original.version)'",
        help: "translate them, or delete the file until somebody does", at: 0)
    ]
  }

  /// Without the heading that is the title.
  private static func words(of tree: Tree, title: String) -> [UInt8] {
    let start = tree.titleHeading(title).map { Int(tree.nodes[$0].end) } ?? 0
    return tree.plainTextBytes(of: start..<tree.nodes.count)
  }
}
