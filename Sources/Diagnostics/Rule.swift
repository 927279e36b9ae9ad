/// One thing that Codicil checks, declared once beside the code that checks it.
///
/// Messages, `codicil explain`, the documentation's list of rules and the severities of `site.yml` all come from here.
package struct Rule: Hashable, Sendable {
  /// What a rule is measured against, which decides how it weighs on a revision that is issued and cannot be mended.
  package enum Basis: String, Hashable, Sendable {
    /// A file's form: what cannot be read. Keeps its severity everywhere.
    case form
    /// A record that contradicts itself or its document's other records. Keeps its severity everywhere.
    case record
    /// What was issued, against its seal or an earlier state of the content. Keeps its severity everywhere, and no site
    /// can give it another: who changes the one could change the other.
    case seal
    /// The text: a note in an issued revision, since it can no longer be mended there.
    case text
    /// Present settings (roles, notice, links, anchors, class): a note in an issued revision.
    case settings
    /// What is due at a date; a warning that `--strict` does not count.
    case calendar
  }

  /// Kebab-case, names the defect (`duplicate-version`), never changes once released.
  package let id: String
  package let severity: Severity
  package let basis: Basis
  /// One line: what is wrong, in general.
  package let summary: String
  /// Why it matters, and the law or specification that it comes from, where it does.
  package let explanation: String
  /// What to do about it.
  package let remedy: String
  /// What sets it off, and the same mended; as a writer would type them. Empty where no example helps.
  package let wrong: String
  package let right: String

  package init(
    _ id: String, _ severity: Severity, _ basis: Basis,
    summary: String, explanation: String, remedy: String, wrong: String = "", right: String = ""
  ) {
    self.id = id
    self.severity = severity
    self.basis = basis
    self.summary = summary
    self.explanation = explanation
    self.remedy = remedy
    self.wrong = wrong
    self.right = right
  }

  /// Whether `site.yml` cannot give the rule a lower severity than its own.
  package var isFixed: Bool { basis == .form || basis == .seal }

  package static func == (left: Rule, right: Rule) -> Bool { left.id == right.id }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Rule: CustomStringConvertible {
  package var description: String { id }
}
