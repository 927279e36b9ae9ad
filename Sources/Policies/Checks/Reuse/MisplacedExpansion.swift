package import Diagnostics

extension Rule {
  package static let misplacedExpansion = Rule(
    "misplaced-expansion", .error, .record,
    summary: "a revision's 'expanded' does not fit its text",
    explanation: """
      'expanded' remembers which stretches of an approved text were taken from fragments, registers and values, by line \
      and column of the text below the record. It is written when the text is approved; where it points outside of the \
      text, across itself, or names no reference, the record contradicts the text.
      """,
    remedy: "Bring the file back as it was approved: `codicil restore`.")
}

package enum MisplacedExpansion {
  /// - Parameter file: the revision's.
  package static func findings(of revision: Revision, in file: SourceFile) -> [Finding] {
    let expanded = revision.record.expanded
    guard !expanded.isEmpty else { return [] }
    let body = Array(file.bytes[file.offset(ofLine: revision.text.firstLine)...])
    return RelinkedText(body, expanded).refused.prefix(FindingList.limit).map { expansion in
      let index = expanded.firstIndex(of: expansion) ?? 0
      return revision.places.finding(
        .misplacedExpansion, "the stretch of \(quoted(expansion.source)) is none of the text",
        help: "bring the file back as it was approved", at: "expanded.\(index)")
    }
  }
}
