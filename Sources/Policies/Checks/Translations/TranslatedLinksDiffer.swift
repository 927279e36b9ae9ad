package import Diagnostics
import Markdown

extension Rule {
  package static let translatedLinksDiffer = Rule(
    "translated-links-differ", .warning, .text,
    summary: "a translation links elsewhere than its original",
    explanation: """
      A translation says what its original says, and so refers to the same. It links as the original does, '/ID/', \
      '/ID/#anchor' or '#anchor': on its page such a link leads to the same language where there is one.
      """,
    remedy: """
      Link to what the original links to. Where something else is meant, such as the French edition of a law, confirm it in \
      the translation's record: 'confirmed: [links]'.
      """,
    wrong: """
      <!-- 2.2.md -->
      See the [cookie notice](/cookie-notice/).

      <!-- 2.2.fr.md -->
      Voir la [politique de cookies](/fr/cookie-notice/).
      """,
    right: """
      <!-- 2.2.fr.md -->
      Voir la [politique de cookies](/cookie-notice/).
      """)
}

enum TranslatedLinksDiffer {
  static func findings(in text: TranslatedText) -> [Finding] {
    guard !text.translation.record.confirmed.contains("links"), !text.translation.places.isUnread("confirmed") else {
      return []
    }
    let (own, original) = (links(of: text.tree), links(of: text.originalTree))
    let version = text.original.version
    let added = unmatched(own, by: original).map { link in
      text.finding(
        .translatedLinksDiffer, "'\(version)' has no such link to \(quoted(link.destination))",
        help: "link to what the original links to, or confirm it with 'confirmed: [links]'", at: link.node)
    }
    let missing = unmatched(original, by: own).map { link in
      text.finding(
        .translatedLinksDiffer, "the link to \(quoted(link.destination)) is missing, which '\(version)' has",
        help: "add it, or confirm with 'confirmed: [links]' that it is left out", at: nil,
        original: (link.node, "the original's link"))
    }
    return added + missing
  }

  private struct Link {
    var node: Int
    var destination: String
  }

  private static func links(of tree: Tree) -> [Link] {
    tree.nodes.indices.filter { tree.nodes[$0].kind == .link }.map { node in
      Link(node: node, destination: tree.string(of: tree.nodes[node].url))
    }
  }

  /// The links to what the others link to less often.
  private static func unmatched(_ links: [Link], by others: [Link]) -> [Link] {
    var counts = others.reduce(into: [String: Int]()) { $0[$1.destination, default: 0] += 1 }
    var unmatched: [Link] = []
    for link in links where unmatched.count < FindingList.limit {
      if let count = counts[link.destination], count > 0 {
        counts[link.destination] = count - 1
      } else {
        unmatched.append(link)
      }
    }
    return unmatched
  }
}
