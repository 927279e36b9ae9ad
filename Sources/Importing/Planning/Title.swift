import Markdown

/// What a text is called.
enum Title {
  /// Its front matter's title; its first heading, a first-level one before others; or its file's name.
  static func of(_ foreign: ForeignText, _ tree: Tree, path: String) -> String {
    foreign.matter.title ?? heading(in: tree) ?? name(path)
  }

  private static func heading(in tree: Tree) -> String? {
    let headings = tree.headings.lazy.compactMap { heading in
      CommitLine.cleaned(withoutAttributes(heading.text)).map { (heading.level, $0) }
    }
    return headings.first { $0.0 == 1 }?.1 ?? headings.first?.1
  }

  /// kramdown's, which CommonMark takes for text.
  private static func withoutAttributes(_ text: String) -> Substring {
    text.firstRange(of: "{:").map { text[..<$0.lowerBound] } ?? text[...]
  }

  /// `terms-of-service.md`: "Terms of service"; of `index.md` the folder's.
  private static func name(_ path: String) -> String {
    let address = LineTracer.address(of: path)
    let last = address.split(separator: "/").last ?? "Untitled"
    let words = last.replacing("_", with: " ").replacing("-", with: " ")
    return CommitLine.cleaned(words.prefix(1).uppercased() + words.dropFirst()) ?? "Untitled"
  }
}
