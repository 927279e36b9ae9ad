extension Tree {
  /// The text, or some of its nodes, as HTML.
  ///
  /// - Parameter nodes: whole nodes with all their descendants, such as the blocks below one heading.
  package func html(_ options: HTMLOptions = HTMLOptions(), of nodes: Range<Int>? = nil) -> [UInt8] {
    var renderer = HTMLRenderer(self, options)
    return renderer.render(nodes ?? self.nodes.indices)
  }

  /// Whether a link's or image's destination may stand on a page.
  package func isSafe(_ url: Range<Int32>) -> Bool {
    URLScheme.isSafe(bytes(of: url))
  }
}
