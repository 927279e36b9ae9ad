import Diagnostics
package import Policies

/// What a history says of a document that the content has, and its document.yml does not: it is for a person to write there.
package enum ControlAdvice: Hashable, Sendable {
  /// The file was deleted.
  case withdraw(document: String, Withdrawal)
  /// The file came back.
  case reinstate(document: String)

  package var description: String {
    switch self {
    case .withdraw(let document, let withdrawal):
      "'\(document)' was deleted: add 'withdrawn: { date: \(withdrawal.date), reason: … }' to its document.yml; "
        + "the commit says \(quoted(withdrawal.reason))"
    case .reinstate(let document):
      "'\(document)' came back: delete 'withdrawn' from its document.yml"
    }
  }
}
