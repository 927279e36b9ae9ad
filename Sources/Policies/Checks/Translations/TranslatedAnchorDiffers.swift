package import Diagnostics
import Markdown

extension Rule {
  package static let translatedAnchorDiffers = Rule(
    "translated-anchor-differs", .warning, .text,
    summary: "a heading of a translation is given another id than its original has",
    explanation: """
      A section has one address in all languages: '/ID/#retention' and '/fr/ID/#retention'. So a heading of a translation \
      takes the id of its original, and needs none of its own.
      """,
    remedy: "Take the '{#id}' out, or write that of the original.",
    wrong: """
      <!-- 2.2.md -->
      ## How long we keep data {#retention}

      <!-- 2.2.fr.md -->
      ## Durée de conservation {#conservation}
      """,
    right: """
      <!-- 2.2.fr.md -->
      ## Durée de conservation
      """)
}

enum TranslatedAnchorDiffers {
  static func findings(in text: TranslatedText) -> [Finding] {
    let (own, original) = text.headings
    let found =
      text.areHeadingsPaired
      ? zip(own, original).filter { $0.isExplicit && $0.id != $1.id }.map { finding($0, $1, in: text) }
      : unknown(own, original, in: text)
    return Array(found.prefix(FindingList.limit))
  }

  private static func finding(_ heading: Heading, _ original: Heading, in text: TranslatedText) -> Finding {
    text.finding(
      .translatedAnchorDiffers,
      "the heading \(quoted(heading.text)) is given the id \(quoted(heading.id)), its original has \(quoted(original.id))",
      help: "take '{#\(heading.id)}' out; the heading gets the original's id", at: heading.node,
      original: (original.node, "the original's heading"))
  }

  /// Where the headings do not answer to each other, ids that the original has nowhere.
  private static func unknown(_ own: [Heading], _ original: [Heading], in text: TranslatedText) -> [Finding] {
    let known = Set(original.map(\.id))
    return own.filter { $0.isExplicit && !known.contains($0.id) }.map { heading in
      text.finding(
        .translatedAnchorDiffers, "no heading of '\(text.original.version)' has the id \(quoted(heading.id))",
        help: "take '{#\(heading.id)}' out, or write the id of the original's heading", at: heading.node)
    }
  }
}
