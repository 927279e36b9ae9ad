/// The dates that a page's legend gives.
extension Timeline {
  /// How many days ahead a review counts as due.
  private static let daysOfWarning = 30

  /// The day on which the current revision was published.
  package var lastUpdated: CivilDate? { current?.record.published }

  /// Since when what is said applies: the effective date of the last revision that is not editorial. Nil where only
  /// editorial revisions have an archived text.
  package var inForceSince: CivilDate? { lastOfSubstance?.record.effective }

  /// The current revision, if it only corrects the one in force since `inForceSince`.
  package var correction: Revision? { current?.record.nature == .editorial ? current : nil }

  /// What a periodic review asks for at `asOf`: nothing, soon, or since a day that is past.
  package var reviewState: ReviewState? {
    guard let nextReview else { return nil }
    if nextReview < asOf { return .overdue }
    return nextReview <= asOf.adding(days: Timeline.daysOfWarning) ? .due : .planned
  }

  package enum ReviewState: Hashable, Sendable {
    /// More than 30 days ahead.
    case planned
    /// Today or within 30 days.
    case due
    /// The day has passed.
    case overdue
  }

  private var lastOfSubstance: Revision? {
    guard let current else { return nil }
    return revisions.last {
      $0.version <= current.version && $0.record.nature != .editorial && cancellation(of: $0.version) == nil
    }
  }

  /// A row of the history counts where its nature is known to be one that counts.
  func lastReview(in control: Control) -> CivilDate? {
    let reviews = control.reviews.map(\.date)
    let revised = revisions.filter { $0.record.isReview && cancellation(of: $0.version) == nil }
      .map { $0.record.approved ?? $0.record.published }
    let rows = control.history.filter { $0.nature?.countsAsReview == true }.map(\.approved)
    return (reviews + revised + rows).filter { $0 <= asOf }.max()
  }
}
