/// Why a text is not parsed: it would make the parser use time or memory out of proportion to its size.
package struct Refusal: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// Quotes, lists or brackets within one another, more levels than `Refusal.depthLimit`.
    case tooDeep
    /// Longer than `Refusal.sizeLimit`.
    case tooLong
  }

  package var reason: Reason
  /// The line of the file where it is noticed, from 1.
  package var line: Int

  /// How many blocks may be nested in one another.
  package static let depthLimit = 100
  /// How many bytes a text may have.
  package static let sizeLimit = 100_000_000

  init(_ reason: Reason, line: Int) {
    self.reason = reason
    self.line = line
  }
}
