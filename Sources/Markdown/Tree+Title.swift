extension Tree {
  /// The node of a first `#` heading that says the same as the page's title.
  package func titleHeading(_ title: String) -> Int? {
    guard let heading = headings.first, heading.node == 1, heading.level == 1, heading.text.trimmed == title.trimmed
    else { return nil }
    return heading.node
  }

  /// The id of that heading.
  package func titleID(_ title: String) -> String? {
    titleHeading(title).flatMap { node in headings.first { $0.node == node }?.id }
  }

  /// By how many levels headings move down below a page's title: 1 where a `#` heading stands that is not the title.
  package func headingShift(title: String) -> Int {
    let titleHeading = titleHeading(title)
    return headings.contains { $0.level == 1 && $0.node != titleHeading } ? 1 : 0
  }
}

extension String {
  fileprivate var trimmed: Substring {
    let start = drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { start[...$0] } ?? ""
  }
}
