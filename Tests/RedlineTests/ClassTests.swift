import Redline
import Testing

@Suite struct ClassTests {
  @Test(arguments: [
    ("One two.\n", "One two.\r\n", Redline.Extent.identical),
    ("One\ntwo.", "One two.", .formatting),
    ("* One", "- One", .formatting),
    ("[One](/a)", "[One](/b)", .links),
    ("One; two", "One, two", .punctuation),
    ("One two", "One three", .wording),
    ("One\n\nTwo", "Two\n\nOne", .wording),
    ("<!-- a -->", "<!-- b -->", .formatting),
  ])
  func aRedlineGoesAsFarAsItsFurthestChange(old: String, new: String, extent: Redline.Extent) {
    #expect(Sample.redline(old, new).extent == extent)
  }

  @Test(arguments: [
    ("Kept for ten weeks here.", "Kept for twelve weeks here.", [Redline.Flag.number]),
    ("In force since May 3, 2020 here.", "In force since June 3, 2020 here.", [.date]),
    ("In force since May 3, 2020 here.", "In force since May 3, 2021 here.", [.date]),
    ("We do sell data to others.", "We do not sell data to others.", [.negation]),
    ("You may write to us.", "You must write to us.", [.obligation]),
    ("Read [the terms](/terms/) now.", "Read [the terms](/privacy/) now.", [.link]),
    ("Read [the terms](/terms/2.1/) now.", "Read [the terms](/terms/#new) now.", []),
    ("Read [the terms](http://a.org/terms.html) now.", "Read [the terms](https://b.org/x/terms) now.", []),
    ("Read [the old terms](/terms/) now.", "Read [the new terms](/terms/) now.", [.link]),
    ("# One\n\nText.", "# One\n\nText.\n\n## More", [.section]),
    ("The colour is red.", "The color is red.", []),
    ("1. One\n2. Two", "4. One\n5. Two", []),
  ])
  func whatAnEditorialRevisionShouldNotChangeIsFlagged(old: String, new: String, flags: [Redline.Flag]) {
    #expect(Sample.redline(old, new).flags == flags)
  }

  @Test func evidenceNamesTheWords() {
    let redline = Sample.redline("Kept for ten weeks here.", "Kept for twelve weeks here.")
    #expect(redline.evidence.map(\.entry) == [0])
    #expect(redline.evidence.map(\.old) == [["ten"]] && redline.evidence.map(\.new) == [["twelve"]])
  }

  @Test func itemsThatShiftTogetherAreOneChange() {
    let redline = Sample.redline("1. Keep it\n2. Burn it", "1. Hide it well\n2. Keep it\n3. Burn it")
    #expect(redline.changes.map(\.entries) == [[0], [1, 2]])
  }

  @Test func changesAreNamedByWhatTheyChange() {
    let first = Sample.redline("One two.\n\nKept.", "One three.\n\nKept.")
    let second = Sample.redline("Before.\n\nOne two.", "Before.\n\nOne three.")
    #expect(first.changes.map(\.id) == second.changes.map(\.id))
    #expect(Set(Sample.redline("A\n\nB\n\nA", "B").changes.map(\.id)).count == 2)
  }
}
