/// The elements of a sitemap, as many to a file as it may hold: 50,000 and 50 MB (sitemaps.org, "Using Sitemap index files").
package struct SitemapParts {
  /// At least one, which may be empty.
  package private(set) var parts: [ArraySlice<String>] = []

  /// - Parameter frame: how many bytes of a file are around its elements.
  package init(_ elements: [String], frame: Int, urls: Int = 50_000, bytes: Int = 50 << 20) {
    var start = 0
    var size = frame
    for (index, element) in elements.enumerated() {
      let count = element.utf8.count
      if index > start, index - start == urls || size + count > bytes {
        parts.append(elements[start..<index])
        (start, size) = (index, frame)
      }
      size += count
    }
    parts.append(elements[start...])
  }
}
