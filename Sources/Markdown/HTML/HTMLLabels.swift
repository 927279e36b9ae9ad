/// What stands in the labels of links to headings and of tables, in the language of the page around the text.
package struct HTMLLabels: Sendable {
  /// Before and after a heading's text: "Link to section: …".
  package var section: (before: String, after: String)
  /// A table whose header is empty.
  package var table: String
  /// Before and after the header's cells: "Table: …".
  package var columns: (before: String, after: String)

  package init(
    section: (before: String, after: String), table: String, columns: (before: String, after: String)
  ) {
    self.section = section
    self.table = table
    self.columns = columns
  }

  package static let english = HTMLLabels(
    section: ("Link to section: ", ""), table: "Table", columns: ("Table: ", ""))
}
