/// How a text is written as HTML. Without any option it is what `cmark` prints, but that raw HTML and unsafe URLs are
/// left out altogether.
package struct HTMLOptions: Sendable {
  /// The page's title: a first `#` heading equal to it is left out, any other shifts the text down a level.
  package var title: String?
  /// Gives every heading its id.
  package var hasHeadingIdentifiers = false
  /// Puts a link to itself into every heading.
  package var hasHeadingAnchors = false
  /// Puts every table into a labelled region that can be scrolled with the keyboard.
  package var hasTableRegions = false
  /// Writes the alternative text alone of an image that is another site's, where a page loads nothing from elsewhere.
  package var hidesForeignImages = false
  /// Writes the words of raw HTML, which is not rendered but for line breaks, superior and inferior characters.
  package var showsWordsOfHTML = false
  /// What links and tables are called by those who do not see them.
  package var labels = HTMLLabels.english
  /// Says where a relative destination leads from the page; nil keeps it as it is.
  package var rewriteLink: (@Sendable (_ destination: String, _ isImage: Bool) -> String?)?
  /// Says in which other language than the text's the page is that a relative destination leads to (BCP 47); nil where it is
  /// none, or not known.
  package var linkLanguage: (@Sendable (_ destination: String) -> String?)?

  package init(title: String? = nil) {
    self.title = title
  }

  /// What people read: nothing of another site is loaded, and no word is left out.
  package static func forReaders(title: String? = nil) -> HTMLOptions {
    var options = HTMLOptions(title: title)
    options.hidesForeignImages = true
    options.showsWordsOfHTML = true
    return options
  }
}
