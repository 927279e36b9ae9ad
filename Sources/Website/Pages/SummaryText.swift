import Diagnostics
import Markdown

/// A record's summary: a few lines of Markdown.
enum SummaryText {
  static func html(_ summary: String, links: SiteLinks) -> TemplateValue {
    guard !summary.isEmpty else { return false }
    let tree = Tree(parsing: SourceFile(path: "", bytes: Array(summary.utf8)))
    var options = HTMLOptions.forReaders()
    options.rewriteLink = { destination, _ in links.rewrite(destination) }
    return .html(tree.html(options))
  }
}
