import Policies
import Testing

/// What applied when: of every day what the timeline of that day says.
@Suite struct SpellsTests {
  private static func text(_ spell: Spell) -> String {
    let standing =
      switch spell.standing {
      case .announced(let version): "announced \(version)"
      case .inForce(let version): "in force \(version)"
      case .withdrawn(let version): "withdrawn \(version?.description ?? "-")"
      case .noText: "no text"
      }
    return "\(spell.from) \(standing)\(spell.unkept.map { ", unkept \($0.approved)" } ?? "")"
  }

  private static func texts(of document: Document, asOf: String = "2030-01-01") -> [String] {
    document.spells(asOf: asOf.date).map(text)
  }

  private static let revisions: [Revision] = [
    .sample("2.0", published: "2019-01-03"),
    .sample("2.1", published: "2019-04-01"),
    .sample("3.0", published: "2019-03-01", effective: "2019-05-01"),
  ]

  @Test func revisionsFollowOneAnother() {
    #expect(
      Self.texts(of: .sample(revisions: Self.revisions)) == [
        "2019-01-03 in force 2.0", "2019-04-01 in force 2.1", "2019-05-01 in force 3.0",
      ])
  }

  @Test func whatIsPublishedIsKnownToComeAndNothingElseIs() {
    let document = Document.sample(revisions: Self.revisions)
    #expect(Self.texts(of: document, asOf: "2019-01-02").isEmpty)
    #expect(Self.texts(of: document, asOf: "2019-02-28") == ["2019-01-03 in force 2.0"])
    #expect(
      Self.texts(of: document, asOf: "2019-03-01") == ["2019-01-03 in force 2.0", "2019-05-01 in force 3.0"])
  }

  @Test func whatWasCalledOffNeverApplied() {
    let event = Event(version: "3.0".version, date: "2019-04-10".date, reason: "not needed")
    #expect(
      Self.texts(of: .sample(revisions: Self.revisions, cancelled: [event])) == [
        "2019-01-03 in force 2.0", "2019-04-01 in force 2.1",
      ])
  }

  @Test func aFirstRevisionIsAnnouncedBeforeItApplies() {
    let first = Revision.sample("1.0", published: "2019-01-03", effective: "2019-02-01", nature: .initial)
    #expect(
      Self.texts(of: .sample(revisions: [first])) == ["2019-01-03 announced 1.0", "2019-02-01 in force 1.0"])
    let event = Event(version: "1.0".version, date: "2019-01-20".date, reason: "not needed")
    #expect(
      Self.texts(of: .sample(revisions: [first], cancelled: [event])) == [
        "2019-01-03 announced 1.0", "2019-01-20 no text",
      ])
  }

  @Test func aWithdrawalEndsWhatWasInForceAndWhatWasToCome() {
    let end = Withdrawal(date: "2019-04-15".date, reason: "merged")
    #expect(
      Self.texts(of: .sample(revisions: Self.revisions, withdrawn: end)) == [
        "2019-01-03 in force 2.0", "2019-04-01 in force 2.1", "2019-04-15 withdrawn 2.1",
      ])
    #expect(
      Self.texts(of: .sample(revisions: Self.revisions, withdrawn: end), asOf: "2019-04-14") == [
        "2019-01-03 in force 2.0", "2019-04-01 in force 2.1", "2019-05-01 in force 3.0",
      ])
  }

  @Test func whatIsNotKeptIsSaid() {
    let history = [
      HistoryRow(approved: "2012-04-18".date, change: "Initial version"),
      HistoryRow(version: "1.0".version, approved: "2018-04-26".date, change: "Update"),
      HistoryRow(version: "2.0.1".version, approved: "2019-02-01".date, change: "A text that is gone"),
    ]
    #expect(
      Self.texts(of: .sample(revisions: Self.revisions, history: history)) == [
        "2012-04-18 no text, unkept 2012-04-18", "2018-04-26 no text, unkept 2018-04-26", "2019-01-03 in force 2.0",
        "2019-02-01 in force 2.0, unkept 2019-02-01", "2019-04-01 in force 2.1", "2019-05-01 in force 3.0",
      ])
  }

  /// Also of records that no check would let pass.
  @Test(arguments: 0..<400)
  func everyDaySaysWhatTheTimelineOfThatDaySays(seed: Int) {
    let document = RandomRecord(seed: UInt64(seed)).document
    let asOf = RandomRecord.day(60)
    let spells = document.spells(asOf: asOf)
    #expect(spells.map(\.from) == spells.map(\.from).sorted())
    for day in 0...60 {
      let date = RandomRecord.day(day)
      let timeline = Timeline(of: document, asOf: date)
      let spell = spells.last { $0.from <= date }
      #expect((spell?.standing ?? .noText) == Self.standing(timeline), "\(date)")
      #expect(spell?.unkept?.approved == Self.unkept(timeline), "\(date)")
    }
    for day in [0, 20, 40] {
      let early = document.spells(asOf: RandomRecord.day(day)).filter { $0.from <= RandomRecord.day(day) }
      #expect(early == spells.filter { $0.from <= RandomRecord.day(day) })
    }
  }

  private static func standing(_ timeline: Timeline) -> Spell.Standing {
    if timeline.withdrawal != nil { return .withdrawn(timeline.current?.version) }
    if let current = timeline.current { return .inForce(current.version) }
    return timeline.scheduled.first.map { .announced($0.version) } ?? .noText
  }

  private static func unkept(_ timeline: Timeline) -> CivilDate? {
    guard timeline.withdrawal == nil else { return nil }
    let rows = timeline.rows.filter { !$0.isRevision }
    guard let current = timeline.current else { return rows.compactMap(\.approved).max() }
    let start = max(current.record.published, current.record.effective)
    return rows.filter { row in
      row.version.map { $0 > current.version } ?? row.approved.map { $0 > start } ?? false
    }.compactMap(\.approved).max()
  }
}

/// A document with revisions, rows and events at random days of two months.
private struct RandomRecord {
  private var state: UInt64
  private(set) var document = Document.sample()

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let revisions = (0..<below(6)).map { number in
      let published = below(60)
      let effective = below(3) == 0 ? published + below(20) - 5 : published
      return Revision.sample(
        "\(number + 1).0", published: Self.day(published).description, effective: Self.day(effective).description)
    }
    let cancelled = revisions.filter { _ in below(4) == 0 }.map {
      Event(version: $0.version, date: Self.day(below(70)), reason: "not needed")
    }
    let history = (0..<below(4)).map { _ in
      HistoryRow(
        version: below(2) == 0 ? nil : "\(below(6)).5".version, approved: Self.day(below(70)), change: "Lost")
    }
    let withdrawn = below(4) == 0 ? Withdrawal(date: Self.day(below(70)), reason: "merged") : nil
    document = .sample(revisions: revisions, history: history, cancelled: cancelled, withdrawn: withdrawn)
  }

  static func day(_ number: Int) -> CivilDate { CivilDate(daysSinceEpoch: 18_000 + number) }

  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
