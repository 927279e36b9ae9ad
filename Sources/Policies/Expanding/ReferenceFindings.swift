import Diagnostics

/// What is wrong with the references of one text, no more of one rule than anyone would read.
struct ReferenceFindings {
  private(set) var all: [Finding] = []
  private var counts: [Rule: Int] = [:]

  /// The finding is made only if it is wanted: to find a place in a long line takes time.
  mutating func add(_ draft: FindingDraft) {
    counts[draft.rule, default: 0] += 1
    guard counts[draft.rule, default: 0] <= FindingList.limit else { return }
    let range = draft.file.range(draft.range)
    all.append(Finding(draft.rule, draft.message, help: draft.help, in: draft.file, at: range))
  }

  /// A finding whose place is not looked up yet.
  struct FindingDraft {
    var rule: Rule
    var message: String
    var help: String
    var file: SourceFile
    /// Offsets of the file.
    var range: Range<Int>
  }
}

extension ReferenceFindings.FindingDraft {
  static func reference(
    _ problem: Reference.Malformed, isMalformed: Bool, in file: SourceFile, at range: Range<Int>
  ) -> Self {
    Self(
      rule: isMalformed ? .malformedReference : .unknownReference, message: problem.message, help: problem.help,
      file: file, range: range)
  }

  static func misplacedReference(table name: String, in file: SourceFile, at range: Range<Int>) -> Self {
    Self(
      rule: .misplacedReference, message: "the table of \(quoted(name)) stands within a line",
      help: "write it on a line of its own, with blank lines around it", file: file, range: range)
  }

  static func misplacedReference(fragment name: String, in file: SourceFile, at range: Range<Int>) -> Self {
    Self(
      rule: .misplacedReference,
      message: "the fragment \(quoted(name)) is more than a paragraph and stands within a line",
      help: "write it on a line of its own, with blank lines around it", file: file, range: range)
  }

  static func oversizedExpansion(in file: SourceFile, at range: Range<Int>) -> Self {
    Self(
      rule: .oversizedExpansion, message: "with what is written out here the text becomes too long",
      help: "look for a fragment that includes others over and over", file: file, range: range)
  }

  static func oversizedExpansion(depthIn file: SourceFile, at range: Range<Int>) -> Self {
    Self(
      rule: .oversizedExpansion, message: "more than \(Expander.depthLimit) fragments lie within one another here",
      help: "let fragments include fewer others", file: file, range: range)
  }
}
