package import Diagnostics
import Markdown

extension Rule {
  package static let translatedHeadingsDiffer = Rule(
    "translated-headings-differ", .warning, .text,
    summary: "a translation has other headings than its original",
    explanation: """
      A translation says what its original says, section by section. Where the two have the same headings, in number, \
      order and level, every section of the translation has the address of its original, '/fr/ID/#retention', and \
      readers of both can tell each other where something stands. A section more or less is one that was forgotten.
      """,
    remedy: "Give the translation the headings of the original, each at its level.",
    wrong: """
      <!-- 2.2.md -->
      ## Retention
      ### Backups

      <!-- 2.2.fr.md -->
      ## Conservation
      ## Sauvegardes
      """,
    right: """
      <!-- 2.2.fr.md -->
      ## Conservation
      ### Sauvegardes
      """)
}

enum TranslatedHeadingsDiffer {
  static func findings(in text: TranslatedText) -> [Finding] {
    guard !text.areHeadingsPaired else { return [] }
    let (own, original) = text.headings
    let index = zip(own, original).prefix { $0.level == $1.level }.count
    let version = text.original.version
    let count = own.count == 1 ? "1 heading" : "\(own.count) headings"
    let numbers =
      own.count == original.count ? "" : "the translation has \(count), '\(version)' has \(original.count): "
    guard index < original.count else {
      return [
        text.finding(
          .translatedHeadingsDiffer, "\(numbers)\(quoted(own[index].text)) has no counterpart",
          help: "take the heading out, or find the one above it that is too many", at: own[index].node)
      ]
    }
    let counterpart = original[index]
    let related = (counterpart.node, "the original's heading")
    let marks = String(repeating: "#", count: counterpart.level)
    guard index < own.count else {
      return [
        text.finding(
          .translatedHeadingsDiffer, "\(numbers)\(quoted(counterpart.text)) is missing",
          help: "add its translation: '\(marks) …'", at: nil, original: related)
      ]
    }
    return [
      text.finding(
        .translatedHeadingsDiffer,
        "\(numbers)\(quoted(own[index].text)) has level \(own[index].level) where \(quoted(counterpart.text)) has level "
          + "\(counterpart.level)",
        help: "write it as '\(marks) …', or find the heading above it that is missing or too many",
        at: own[index].node, original: related)
    ]
  }
}
