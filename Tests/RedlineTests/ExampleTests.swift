import Redline
import Testing

@Suite struct ExampleTests {
  @Test func wordsAreEditedInPlace() {
    expect(
      "Data is kept for ten weeks.", "Data is kept for twelve weeks.",
      ["edited wording: Data is kept for [-ten][+twelve] weeks."])
  }

  @Test func aSentenceIsInsertedWhole() {
    expect(
      "We keep logs. We delete backups.", "We keep logs. We encrypt logs. We delete backups.",
      ["edited wording: We keep logs. [+We encrypt logs. ]We delete backups."])
  }

  @Test func editsWithOnlyStopWordsBetweenThemAreOne() {
    expect(
      "Requests are answered by the helpdesk of the company within a month.",
      "Requests are answered by the administrator of the group within a month.",
      [
        "edited wording: Requests are answered by the [-helpdesk of the company][+administrator of the group] within a month."
      ])
  }

  @Test func numbersBetweenEditsAreNeverPainted() {
    expect(
      "Backups stay for 30 days in the old vault of the main office.",
      "Archives stay for 30 nights in the old vault of the main office.",
      ["edited wording: [-Backups][+Archives] stay for 30 [-days][+nights] in the old vault of the main office."])
  }

  @Test func aParagraphIsSplit() {
    expect(
      "We collect your name and your address. We never sell what we collect.",
      "We collect your name and your address.\n\nWe never sell what we collect.",
      ["split formatting: We collect your name and your address.[- ][+¶]We never sell what we collect."])
  }

  @Test func paragraphsAreMerged() {
    expect(
      "We collect your name and your address.\n\nWe never sell what we collect.",
      "We collect your name and your address. We never sell what we collect.",
      ["merged formatting: We collect your name and your address.[-¶][+ ]We never sell what we collect."])
  }

  @Test func aParagraphBecomesAList() {
    expect(
      "We collect: your full name; your postal address; your telephone number.",
      "We collect:\n\n- your full name;\n- your postal address;\n- your telephone number.",
      ["split formatting: We collect:[- ][+¶]your full name;[- ][+¶]your postal address;[- ][+¶]your telephone number."]
    )
  }

  @Test func aMoveIsOneEntryAtItsNewPlace() {
    let old =
      "The first paragraph says what data we collect.\n\nThe second clause explains how long records are stored in our vault.\n\nThe third part names all the people to whom you may complain about us."
    let new =
      "The second clause explains how long records are stored in our vault.\n\nThe third part names all the people to whom you may complain about us.\n\nThe first paragraph says what data we collect."
    let lines = Sample.lines(Sample.redline(old, new))
    #expect(lines.map { $0.prefix { $0 != ":" } } == ["kept identical", "kept identical", "moved wording"])
  }

  @Test func anItemOfTheSameTextIsRenumbered() {
    expect(
      "1. Keep it\n2. Burn it", "1. Hide it well\n2. Keep it\n3. Burn it",
      ["inserted wording: [+Hide it well]", "renumbered formatting: Keep it", "renumbered formatting: Burn it"])
  }

  @Test func aWrittenLabelIsRenumbered() {
    expect("## 3. Retention of data", "## 4. Retention of data", ["renumbered wording: [-3][+4]. Retention of data"])
  }

  @Test(arguments: [
    ("(a) Keep it here.", "(b) Keep it here."), ("iv) Keep it here.", "v) Keep it here."),
    ("3.2 Logs are kept.", "3.10 Logs are kept."), ("## Section 4: Logs", "## Section 5: Logs"),
    ("## 4 Logs", "## 5 Logs"),
  ])
  func onlyALabelIsRenumbered(old: String, new: String) {
    #expect(Sample.redline(old, new).entries.map(\.kind) == [.renumbered])
  }

  @Test(arguments: [
    ("30 days are enough.", "60 days are enough."), ("(30 days are enough.)", "(60 days are enough.)"),
    ("it. Keeps logs here.", "us. Keeps logs here."),
  ])
  func aNumberThatIsNoLabelIsEdited(old: String, new: String) {
    #expect(Sample.redline(old, new).entries.map(\.kind) == [.edited])
  }

  @Test func aSectionThatLostASubsectionIsRenamed() {
    let invoices = "\n\nWe keep invoices for ten years because the law says so."
    let logs =
      "\n\nServers write a log of every request, with its address, its time, and the page that was asked for by it."
    #expect(
      Sample.redline(
        "## Retention\(invoices)\n\n### Logs\(logs)", "## How long we keep data\(invoices)\n\n## Logs\(logs)"
      ).entries.map(\.kind) == [.renamed, .kept, .edited, .kept])
  }

  @Test func aSectionIsRenamed() {
    let body = "\n\nWe keep invoices for ten years because the law says so."
    expect(
      "## Retention" + body, "## How long we keep data" + body,
      [
        "renamed wording: [-Retention][+How long we keep data]",
        "kept identical: We keep invoices for ten years because the law says so.",
      ])
  }

  @Test func aLinkThatMovedIsNoChangeOfWords() {
    expect("See [our terms](/terms/).", "See [our terms](/new/terms/).", ["edited links: See {our terms}."])
  }

  @Test func emphasisIsFormatting() {
    expect("We *never* sell data.", "We never sell data.", ["edited formatting: We {never} sell data."])
  }

  @Test func caseAndQuotesArePunctuation() {
    expect(
      "The \"provider\" is us.", "The “Provider” is us.",
      ["edited punctuation: The [-\"provider\"][+“Provider”] is us."])
  }

  @Test func aRowChangesByCell() {
    let head = "| Cookie | Purpose | Kept |\n|---|---|---|\n"
    expect(
      head + "| id | Sign-in | 30 days |", head + "| id | Sign-in | 60 days |",
      ["kept identical: Cookie | Purpose | Kept", "edited wording: id | Sign-in | [-30][+60] days"])
  }

  @Test func aColumnIsInsertedInEveryRow() {
    expect(
      "| Cookie | Kept |\n|---|---|\n| id | 30 days |",
      "| Cookie | Purpose | Kept |\n|---|---|---|\n| id | Sign-in | 30 days |",
      ["edited wording: Cookie[+ | ][+Purpose] | Kept", "edited wording: id[+ | ][+Sign-in] | 30 days"])
  }

  @Test func unrelatedTextIsDeletedAndInserted() {
    expect(
      "Cookies expire when the browser closes.", "Our auditors visit every data centre yearly.",
      [
        "deleted wording: [-Cookies expire when the browser closes.]",
        "inserted wording: [+Our auditors visit every data centre yearly.]",
      ])
  }

  private func expect(
    _ old: String, _ new: String, _ lines: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(Sample.lines(Sample.redline(old, new)) == lines, sourceLocation: sourceLocation)
  }
}
