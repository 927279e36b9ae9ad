import Diagnostics
import Policies
import Redline
import Testing

@testable import Website

/// The tool's own languages: complete, and speaking of the same things.
@Suite struct LanguagesTests {
  private static let english = BuiltInMessages(for: ["en"])["en"]

  @Test(arguments: BuiltInMessages.languages) func everyLanguageHasEveryMessage(language: String) throws {
    let file = try #require(BuiltInMessages.file(language))
    #expect(file.findings == [])
    #expect(Set(file.messages.keys).symmetricDifference(Self.english.keys).sorted() == [])
  }

  @Test(arguments: BuiltInMessages.languages) func noMessageAsksForAValueThatTheEnglishOneLacks(language: String) {
    for (name, message) in BuiltInMessages(for: [language])[language] {
      #expect(message.names.subtracting(Self.english[name]?.names ?? []) == [], "\(name)")
    }
  }

  @Test(arguments: BuiltInMessages.languages) func whatIsCountedHasAFormForEveryNumber(language: String) {
    let needed = Set((1...200).map { Plural($0, in: language) })
    for (name, message) in BuiltInMessages(for: [language])[language] {
      guard case .counted(let forms) = message else { continue }
      if case .plain? = Self.english[name] { Issue.record("\(name) counts nothing in English") }
      // Arabic may say of fractions, hundreds and more what it says of any number.
      #expect(needed.subtracting(forms.keys).subtracting([.few, .many, .two]) == [], "\(name)")
    }
  }

  @Test func everyMessageThatCodeAsksForIsThere() {
    let vocabulary =
      Kind.allCases.flatMap { ["kind-\($0.rawValue)", "group-\($0.rawValue)"] }
      + Nature.allCases.map { "nature-\($0.rawValue)" } + Status.allCases.map { "status-\($0.rawValue)" }
      + (1...12).map { "month-\($0)" }
    let asked =
      MessageName.allCases.map(\.key) + RedlinePhrase.allCases.map(\.rawValue.hyphenated) + vocabulary
    for name in asked { #expect(Self.english[name] != nil, "\(name)") }
    let inTemplates = BuiltIn.templates.flatMap { file in
      String(decoding: file.bytes, as: UTF8.self).matches(of: /\{\{text\.([a-z0-9-]+)\}\}/).map { String($0.output.1) }
    }
    #expect(Set(Self.english.keys).subtracting(asked).subtracting(inTemplates).sorted() == [], "nobody says these")
  }

  @Test(arguments: RedlinePhrase.allCases) func theInterfaceSaysInEnglishWhatCommandsSay(phrase: RedlinePhrase) throws {
    let english = try interface("en")
    let values = ["changes": "A", "words": "B", "flags": "C", "place": "D", "end": "E", "passages": "F", "url": "/g/"]
      .merging(["old": "2", "new": "3", "number": "4", "target": "#t", "first": "H", "last": "I", "rest": "J"]) { $1 }
      .merging(["next": "K", "change": "L", "text": "M"]) { $1 }
    for count in [nil, 1, 2, 5012] {
      #expect(english.say(phrase, count: count, values) == English().say(phrase, count: count, values))
      #expect(english.html(of: phrase, count: count, values) == English().html(of: phrase, count: count, values))
    }
  }

  @Test(arguments: [
    ("en", "1 May 2019", "3 May 2019", "5,012"), ("fr", "1er mai 2019", "3 mai 2019", "5\u{202F}012"),
    ("de", "1. Mai 2019", "3. Mai 2019", "5.012"), ("ar", "1 مايو 2019", "3 مايو 2019", "5,012"),
  ]) func datesAndNumbersAreThoseOfTheLanguage(language: String, first: String, third: String, number: String) throws {
    let interface = try interface(language)
    #expect(interface.date(try #require(CivilDate("2019-05-01"))) == first)
    #expect(interface.date(try #require(CivilDate("2019-05-03"))) == third)
    #expect(interface.number(5012) == number)
  }

  @Test(arguments: [
    ("en", "P1Y", "every year"), ("en", "P18M", "every 18 months"), ("en", "P30D", "every 30 days"),
    ("fr", "P2Y", "tous les 2 ans"), ("de", "P1Y", "jährlich"), ("ar", "P2Y", "كل سنتين"),
  ]) func periodsAreSaidInTheLanguage(language: String, period: String, words: String) throws {
    #expect(try interface(language).every(try #require(Period(period))) == words)
  }

  @Test func arabicKeepsValuesApartFromTheWordsAroundThem() throws {
    let arabic = try interface("ar")
    #expect(arabic.direction == "rtl")
    #expect(arabic.text(.versionOf, ["version": "2.1"]) == "الإصدار \u{2068}2.1\u{2069}")
  }

  @Test func anArabicListOfIsolatedItemsIsStillReadFromTheRight() throws {
    #expect(
      try interface("ar").list(["A", "B", "C"])
        == "\u{2067}\u{2068}A\u{2069}، \u{2068}B\u{2069}\u{2069}، \u{2068}C\u{2069}")
  }

  @Test(arguments: [
    ("ar", [0, 1, 2, 3, 11, 100, 103], ["zero", "one", "two", "few", "many", "other", "few"]),
    ("en", [0, 1, 2], ["other", "one", "other"]), ("fr-CA", [0, 1, 2], ["one", "one", "other"]),
    ("ru", [1, 2, 5, 11, 21, 112], ["one", "few", "many", "many", "one", "many"]),
    ("pl", [1, 2, 12, 22, 5], ["one", "few", "many", "few", "many"]), ("ja", [1, 2], ["other", "other"]),
  ]) func numbersFallIntoTheLanguagesCategories(language: String, numbers: [Int], categories: [String]) {
    #expect(numbers.map { Plural($0, in: language).rawValue } == categories)
  }

  private func interface(_ language: String) throws -> Interface {
    try #require(Languages.make(speaking: [language]).languages.interfaces.first)
  }
}
