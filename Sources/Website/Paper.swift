package import Policies

/// What a page's printed form, a PDF, has besides the page itself.
package struct Paper: Hashable, Sendable {
  /// Where the PDF goes, below the site's root.
  package var path: String
  /// The page's absolute address, which its relative links start from.
  package var base: String
  /// For the PDF's metadata.
  package var author: String
  /// Likewise: when the text was published.
  package var date: CivilDate
  /// "Page 1 of 9", as a value of CSS `content`.
  package var pageNumber: String

  package init(path: String, base: String, author: String, date: CivilDate, pageNumber: String) {
    self.path = path
    self.base = base
    self.author = author
    self.date = date
    self.pageNumber = pageNumber
  }
}
