import Policies
import Testing

@testable import Importing

@Suite struct ForeignTextTests {
  private func text(_ text: String) -> ForeignText { ForeignText(Array(text.utf8)) }

  @Test(arguments: [
    ("title: Privacy", "Privacy"), ("title: 'It''s ours'", "It's ours"), ("title: \"A \\\"b\\\"\"", "A \"b\""),
    ("title: Terms: of service # all", "Terms: of service"), ("title: >\n  Two\n  lines", "Two lines"),
    ("Title: Upper", "Upper"), ("title:", nil), ("\"title\": Quoted", "Quoted"),
  ])
  func aTitleIsReadHoweverItIsWritten(matter: String, title: String?) {
    #expect(text("---\n\(matter)\n---\nText.\n").matter.title == title)
  }

  @Test func redirectsAreReadFromBothSortsOfLists() {
    #expect(text("---\nredirect_from:\n  - /a\n- /b/\ntitle: x\n---\n").matter.redirects == ["/a", "/b/"])
    #expect(text("---\nredirect_from: [/a, '/b/']\n---\n").matter.redirects == ["/a", "/b/"])
  }

  @Test func datesAreReadFromKeysThatSayWhenItChangedOrApplies() {
    let dates = text("---\ndate: 2019-01-01\nlast-updated: 2020-02-03T10:00\neffective: soon\n---\n").matter.dates
    #expect(dates.map { "\($0.key) \($0.date)" } == ["last_updated 2020-02-03"])
  }

  @Test func whatHasNoKeysIsText() {
    #expect(text("---\nJust words.\n---\nText.\n").body == Array("---\nJust words.\n---\nText.\n".utf8))
    #expect(text("---\ntitle: x\nText.\n").body == Array("---\ntitle: x\nText.\n".utf8))
    #expect(text("title: x\n---\nText.\n").body == Array("title: x\n---\nText.\n".utf8))
    #expect(text("---\ntitle: {{ a }}: b\n---\n\nText.\n").body == Array("\nText.\n".utf8))
  }

  @Test(arguments: [
    "Note: this is a quote that begins a text\n\nPara two here.\n", "# Heading\n", "- An item\n- Note: another\n",
    "Note: a list\n\n1. One\n", "Note: [see below\n\nMore.\n", "We say at some length what follows: it\n",
    "    code: x\n  y\n",
    "title: x\n-----\n",
  ])
  func proseBetweenTwoRulesIsText(prose: String) {
    let whole = "---\n\(prose)\n---\n\nAnd goes on.\n"
    #expect(text(whole).body == Array(whole.utf8))
  }

  @Test(arguments: [
    "---\n  title: X\n  layout: y\n---\n", "---\nLast updated: 2020-01-01\ntitle: X\n---\n",
    "---\nog/title: x\ntitle: X\n---\n",
    "---\n# a comment\n\ntitle: X\n---\n", "+++ \ntitle = \"X\"\n+++\t\n", "---\r\ntitle: X\r\n---\r\n",
    "+++\ntitle = 'X'\n[params]\n  a = 1\n+++\n", "---\ntitle: X\ntags: [\na,\n]\nlist:\n- a: b\n  c: d\n---\n",
    "+++\ntitle = \"X\"\nabout = \"\"\"\nTwo\n\nlines\"\"\"\n+++\n",
    "---\nog:title: x\ntitle: X\ntext: |\n  a\n\n  b\n---\n",
  ])
  func aMappingIsAFrontMatterHoweverItIsWritten(matter: String) {
    let text = text(matter + "Text.\n")
    #expect(text.body == Array("Text.\n".utf8))
    #expect(text.matter.title == "X")
  }

  @Test func aSectionIsAFrontMatterToo() {
    #expect(text("+++\n[params]\ntitle = 1\n+++\nText.\n").body == Array("Text.\n".utf8))
    #expect(text("+++\n[params]\ntitle = 1\n+++\nText.\n").matter.title == nil)
  }

  @Test(arguments: [
    ("+++\ntitle = \"A\"\n[menu.main]\ntitle = \"B\"\n+++\n", "A"), ("---\ntitle:\n  en: A\n  fr: B\n---\n", nil),
    ("---\ntitle: { en: A }\n---\n", nil), ("---\ntitle: [Draft] Terms\n---\n", "[Draft] Terms"),
    (#"---\#ntitle: "A \"b\" \\ \u00e9\x21 \uD83D\uDE00" # c\#n---\#n"#, "A \"b\" \\ é! 😀"),
    (#"---\#ntitle: "A\#n  b\u00"\#n---\#n"#, #"A b\u00"#), ("---\ntitle: \"Fair\" use\n---\n", "\"Fair\" use"),
    ("---\ntitle: # none\n---\n", nil), ("+++\ntitle = \"\"\"A\nb\"\"\"\n+++\n", "A b"),
  ])
  func aTitleIsReadAsItsLanguageHasIt(matter: String, title: String?) {
    #expect(text(matter).matter.title == title)
  }

  @Test(arguments: [
    "+++\naliases = [\n  \"/old/a/\", # since 2019\n'/old/b/',\n]\n+++\n",
    "---\naliases: [\n  /old/a/,\n  /old/b/\n]\n---\n",
    "---\naliases:\n  # both\n  - /old/a/ # one\n  - \"/old/b/\"\n---\n",
    "---\naliases:\n  [\"/old/a/\", '/old/b/']\n---\n",
    "---\naliases:\n- /old/a/\n- from: /c/\n- /old/b/\n---\n",
  ])
  func aListOverSeveralLinesIsReadItemByItem(matter: String) {
    #expect(text(matter).matter.redirects == ["/old/a/", "/old/b/"])
  }

  @Test func aByteOrderMarkIsNoPartOfTheText() {
    #expect(text("\u{FEFF}Text.\n").body == Array("Text.\n".utf8))
    #expect(text("\u{FEFF}---\ntitle: X\n---\n\u{FEFF}Text.\n").body == Array("\u{FEFF}Text.\n".utf8))
  }
}
