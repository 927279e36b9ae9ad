package import Diagnostics
import Markdown
package import Redline

/// A text beside the one that it changes, and what its record says of the change.
package struct RedlineContext: Sendable {
  package enum Subject: Sendable {
    case revision(Revision)
    case draft(Draft)
  }

  package let subject: Subject
  /// The revision that the text changes.
  package let base: Revision
  package let redline: Redline

  package init(subject: Subject, base: Revision, redline: Redline) {
    self.subject = subject
    self.base = base
    self.redline = redline
  }

  var places: Places { subject.places }
  var nature: Nature? { subject.declaredNature }
  var confirmed: [String] { subject.confirmed }

  /// "revision" or "draft".
  var noun: String {
    if case .revision = subject { "revision" } else { "draft" }
  }

  /// A place in the text, or in the old one where the passage is gone, that explains a finding.
  func related(_ message: String, at entry: Int) -> Finding.Related {
    let entry = redline.entries[entry]
    let (table, block) =
      entry.new.first.map { (redline.new, $0) } ?? (redline.old, entry.old.lowerBound)
    let line = table.blocks[block].lines.lowerBound
    return Finding.Related(
      path: table.tree.file.path, position: SourcePosition(line: line, column: 1), message: message)
  }
}

/// Everything that is wrong between a record and what its text changes.
package enum RedlineCheck {
  /// Whether a redline has to be made to know the findings. Without one, `findings` would be empty.
  ///
  /// - Parameters:
  ///   - old: of the text that is changed.
  ///   - new: of the subject's.
  package static func needsRedline(of subject: RedlineContext.Subject, from old: LetterSum, to new: LetterSum) -> Bool {
    // What an editorial revision must not change is a matter of single words; the other rules are about texts without new ones.
    subject.declaredNature == .editorial || !new.provesWording(against: old)
  }

  package static func findings(in context: RedlineContext) -> [Finding] {
    let findings =
      SubstanceInEditorial.findings(in: context)
      + [OverstatedNature.finding(in: context), UnchangedRevision.finding(in: context)].compactMap(\.self)
    if case .draft = context.subject { return findings }
    return findings.map { $0.inIssuedRevision() }
  }
}

extension RedlineContext.Subject {
  fileprivate var places: Places {
    switch self {
    case .revision(let revision): revision.places
    case .draft(let draft): draft.places
    }
  }

  /// Nil where none is declared or it could not be read.
  fileprivate var declaredNature: Nature? {
    guard places.areRead("nature", "confirmed") else { return nil }
    return switch self {
    case .revision(let revision): revision.record.nature
    case .draft(let draft): draft.nature
    }
  }

  fileprivate var confirmed: [String] {
    switch self {
    case .revision(let revision): revision.record.confirmed
    case .draft(let draft): draft.confirmed
    }
  }
}
