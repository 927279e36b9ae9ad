/// A paragraph that contains a table, taken apart: libcmark knows no tables.
struct TableSource {
  /// A line of text that is no row.
  struct TextLine {
    /// The line of the file, from 1.
    var line: Int
    /// Columns of white space at its start.
    var indentation: Int
    /// What follows them, as indices of the file's bytes.
    var range: Range<Int>
  }

  /// The paragraph's index in `Tree.nodes`, or that of the heading that libcmark takes it for if a rule of `-` or `=`
  /// stands below.
  var node: Int
  /// What stands above the header: a paragraph, or definitions of references.
  var leading: [TextLine] = []
  var alignments: [Node.Alignment]
  /// The header row and the others; with as many cells as there are alignments, or fewer.
  var rows: [PipeRow]
  /// What stands below the last row.
  var rest: [TextLine] = []
  /// The line of a thematic break right below the last row.
  var thematicBreak: TextLine?
}
