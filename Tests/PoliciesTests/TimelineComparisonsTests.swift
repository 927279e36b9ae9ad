import Policies
import Testing

@Suite struct TimelineComparisonsTests {
  private func timeline(cancelled: [Event] = [], removed: [Event] = []) -> Timeline {
    Timeline(
      of: .sample(
        revisions: [
          .sample("1.0", published: "2018-01-01"), .sample("1.1", published: "2018-02-01"),
          .sample("1.2", published: "2018-03-01"), .sample("2.0", published: "2018-04-01", effective: "2030-01-01"),
        ], cancelled: cancelled, removed: removed), asOf: "2019-01-01".date)
  }

  private func pairs(_ timeline: Timeline, _ comparisons: Comparisons) -> [String] {
    timeline.revisions.flatMap { revision in
      timeline.comparisonBases(of: revision.version, in: "privacy-policy", comparisons)
        .map { "\($0.version)...\(revision.version)" }
    }
  }

  @Test func comparesEachRevisionWithTheOneBefore() {
    #expect(pairs(timeline(), Comparisons()) == ["1.0...1.1", "1.1...1.2", "1.2...2.0"])
  }

  @Test func comparesWithTheCurrentOneWhereAsked() {
    let comparisons = Comparisons(extent: .current)
    #expect(pairs(timeline(), comparisons) == ["1.0...1.1", "1.0...1.2", "1.1...1.2", "1.2...2.0"])
  }

  @Test func comparesEachWithEveryOtherWhereAsked() {
    #expect(pairs(timeline(), Comparisons(extent: .all)).count == 6)
  }

  @Test func comparesThePairsThatAreNamed() {
    let pair = Comparisons.Pair(document: "privacy-policy", from: "1.0".version, to: "2.0".version)
    let other = Comparisons.Pair(document: "cookie-notice", from: "1.0".version, to: "1.2".version)
    #expect(
      pairs(timeline(), Comparisons(pairs: [pair, other])) == ["1.0...1.1", "1.1...1.2", "1.0...2.0", "1.2...2.0"])
  }

  @Test func leavesOutRemovedTexts() {
    let removed = Event(version: "1.1".version, date: "2018-12-01".date, reason: "a name")
    #expect(pairs(timeline(removed: [removed]), Comparisons()) == ["1.2...2.0"])
  }

  @Test func passesOverWhatWasCancelled() {
    let cancelled = Event(version: "1.1".version, date: "2018-02-15".date, reason: "an error")
    #expect(pairs(timeline(cancelled: [cancelled]), Comparisons()) == ["1.0...1.1", "1.0...1.2", "1.2...2.0"])
  }
}
