/// A place in a source file: line and column, both counted from 1.
///
/// A column counts Unicode scalars, as editors and YAML marks do, and may stand one past the end of its line.
package struct SourcePosition: Hashable, Sendable, Comparable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of a source file; `end` is the position after its last character.
package struct SourceRange: Hashable, Sendable {
  package var start: SourcePosition
  package var end: SourcePosition

  package init(_ start: SourcePosition, _ end: SourcePosition) {
    self.start = start
    self.end = max(start, end)
  }

  /// A range of one character.
  package init(line: Int, column: Int) {
    self.init(SourcePosition(line: line, column: column), SourcePosition(line: line, column: column + 1))
  }
}
