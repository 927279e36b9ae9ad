extension Timeline {
  /// The first day after `asOf` on which something is published, takes effect, is called off, or the document ends.
  ///
  /// Each of these gives a status to a revision, so that the earliest is the answer; what a later one would do to what
  /// comes before it does not matter.
  func change(
    after publishable: [Revision], calledOff: some Sequence<Event>, withdrawn: Withdrawal?
  ) -> CivilDate? {
    var dates = publishable.map(\.record.published)
    dates += scheduled.map(\.record.effective)
    dates += calledOff.lazy.filter { status(of: $0.version) != nil }.map(\.date)
    if let withdrawn, current != nil || !scheduled.isEmpty { dates.append(withdrawn.date) }
    return dates.filter { $0 > asOf }.min()
  }
}
