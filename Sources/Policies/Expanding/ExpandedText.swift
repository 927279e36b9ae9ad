package import Diagnostics

/// A draft's text with its references written out: what is checked, compared, rendered, and frozen by an approval.
package struct ExpandedText: Sendable {
  /// The draft's file with its front matter as it is.
  package let file: SourceFile
  /// The line of `file` on which the text begins.
  package let firstLine: Int
  /// What a revision's record keeps, in the text's order: only references that the draft itself has.
  package let expansions: [Expansion]
  /// What is wrong with references, each where it was written.
  package let findings: [Finding]
  /// Whether every reference was written out. Where not, `findings` or those of the content say why.
  package let isComplete: Bool
  /// The paths of the files that the text was made of.
  package let sources: Set<String>
  /// What it refers to, also from within fragments.
  package let uses: Set<ReuseName>
  /// What of `file` was written for each of `expansions`, as offsets.
  private let ranges: [Range<Int>]
  /// Nil: the text is as it was written.
  private let places: PlaceMap?

  /// A text that is as it was written: an issued one.
  package init(asWritten file: SourceFile, firstLine: Int) {
    self.file = file
    self.firstLine = firstLine
    expansions = []
    findings = []
    isComplete = true
    sources = [file.path]
    uses = []
    ranges = []
    places = nil
  }

  init(
    file: SourceFile, firstLine: Int, expansions: [Expansion], ranges: [Range<Int>], findings: [Finding],
    isComplete: Bool, uses: Set<ReuseName>, places: PlaceMap
  ) {
    self.file = file
    self.firstLine = firstLine
    self.expansions = expansions
    self.findings = findings
    self.isComplete = isComplete
    self.uses = uses
    self.ranges = ranges
    sources = places.paths
    self.places = places
  }

  /// The text after the front matter: what an issued file has below its record.
  package var body: [UInt8] { Array(file.bytes[file.offset(ofLine: firstLine)...]) }

  /// What each of `expansions` came to.
  var stretches: [(source: String, bytes: ArraySlice<UInt8>)] {
    zip(expansions, ranges).map { ($0.source, file.bytes[$1]) }
  }

  /// Where a range of `file` was written: the same place of the draft, or one in a fragment, a register,
  /// organization.yml or document.yml.
  package func origin(of range: SourceRange) -> (file: SourceFile, range: SourceRange) {
    let start = file.offset(of: range.start)
    guard let origin = places?.origin(of: start..<max(start, file.offset(of: range.end))) else { return (file, range) }
    return origin
  }

  /// A finding in this text as one where it was written.
  package func located(_ finding: Finding) -> Finding {
    guard places != nil else { return finding }
    var copy = finding
    copy.related = finding.related.map(located)
    guard finding.path == file.path, let range = finding.excerpt?.range, range.start.line >= firstLine else {
      return copy
    }
    let origin = origin(of: range)
    copy.path = origin.file.path
    copy.excerpt = Finding.Excerpt(of: origin.range, in: origin.file)
    if origin.file.path != file.path {
      copy.related.append(Finding.Related(path: file.path, position: nil, message: "in the text of this draft"))
    }
    return copy
  }

  private func located(_ related: Finding.Related) -> Finding.Related {
    guard related.path == file.path, let position = related.position, position.line >= firstLine else { return related }
    let origin = origin(of: SourceRange(line: position.line, column: position.column))
    return Finding.Related(path: origin.file.path, position: origin.range.start, message: related.message)
  }
}
