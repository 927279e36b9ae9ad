/// What a check has to say about one place in the input, and what to do about it.
package struct Finding: Hashable, Sendable {
  /// What a renderer shows below the message. Taken when the finding is made, so that sources can be let go.
  package struct Excerpt: Hashable, Sendable {
    package var range: SourceRange
    /// The text of the range's first line; of a long one, what stands around the range's start.
    package var line: String
    /// The column of `line`'s first character: 1 but in a long line.
    package var column: Int

    package init(range: SourceRange, line: String, column: Int = 1) {
      self.range = range
      self.line = line
      self.column = column
    }

    package init(of range: SourceRange, in file: SourceFile) {
      // Thousands of findings far into one endless line must not each walk all of it.
      guard range.start.column <= Excerpt.lastColumn else {
        self.init(range: range, line: "", column: range.start.column)
        return
      }
      let column = max(1, range.start.column - Excerpt.context)
      let line = file.line(range.start.line, fromColumn: column, scalars: Excerpt.context * 3)
      self.init(range: range, line: line.text, column: line.column)
    }

    /// How many characters of a long line are kept before the range.
    private static let context = 200
    /// Behind it nothing of a line is kept.
    private static let lastColumn = 20_000
  }

  /// A second place that explains the first ("first used here").
  package struct Related: Hashable, Sendable {
    package var path: String
    package var position: SourcePosition?
    package var message: String

    package init(path: String, position: SourcePosition?, message: String) {
      self.path = path
      self.position = position
      self.message = message
    }
  }

  package var rule: Rule
  package var severity: Severity
  /// One line, enough alone, lower case, no full stop.
  package var message: String
  /// What to do here and now ("did you mean 'approvals'?"); the rule's remedy in short where there is nothing better.
  package var help: String
  package var path: String
  /// Absent where a finding concerns a whole file or folder.
  package var excerpt: Excerpt?
  package var related: [Related]
  /// Found in an issued revision, where nobody can mend it any more: a note, whatever severity its rule is given.
  package private(set) var isBeyondMending = false

  package init(
    _ rule: Rule, _ message: String, help: String, path: String, excerpt: Excerpt? = nil, related: [Related] = []
  ) {
    self.rule = rule
    self.severity = rule.severity
    self.message = message
    self.help = help
    self.path = path
    self.excerpt = excerpt
    self.related = related
  }

  /// A finding at a place in a file that is at hand.
  package init(
    _ rule: Rule, _ message: String, help: String, in file: SourceFile, at range: SourceRange?, related: [Related] = []
  ) {
    let excerpt = range.map { Excerpt(of: $0, in: file) }
    self.init(rule, message, help: help, path: file.path, excerpt: excerpt, related: related)
  }

  package var position: SourcePosition? { excerpt?.range.start }

  /// Few findings share a rule and a place; their words are long.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(rule.id)
    hasher.combine(position)
  }

  /// The same finding where nobody can mend it any more: what measures texts or present settings becomes a note.
  package func inIssuedRevision() -> Finding {
    guard rule.basis == .text || rule.basis == .settings else { return self }
    var copy = self
    copy.severity = .note
    copy.isBeyondMending = true
    return copy
  }
}

extension Finding: Comparable {
  /// By path, place, rule and message: the order in which findings are shown, the same on every machine.
  package static func < (left: Finding, right: Finding) -> Bool {
    if left.path != right.path { return left.path < right.path }
    let start = SourcePosition(line: 0, column: 0)
    if left.position != right.position { return (left.position ?? start) < (right.position ?? start) }
    return (left.rule.id, left.message) < (right.rule.id, right.message)
  }
}
