/// What sort of text a document is.
package enum Kind: String, Hashable, Sendable, CaseIterable {
  case statement, policy, faq, notice
}

/// How much a revision changes, as its author declares it.
package enum Nature: String, Hashable, Sendable, CaseIterable {
  /// The first text.
  case initial
  /// Changes what readers may expect or do: a purpose, a controller, how rights are exercised (WP260 rev.01, 29-30).
  case material
  /// Changes the substance, but nothing that readers must be told of in advance.
  case substantive
  /// Says the same more clearly.
  case clarification
  /// Spelling, grammar, formatting, link targets.
  case editorial

  /// Whether a revision of this nature counts as the periodic review, unless its record says otherwise.
  package var countsAsReview: Bool { self != .clarification && self != .editorial }
}

/// What a revision is at a date. A draft has none.
package enum Status: String, Hashable, Sendable, CaseIterable {
  case scheduled, current, superseded, cancelled, withdrawn
}
