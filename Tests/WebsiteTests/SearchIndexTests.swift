import Policies
import Testing

@testable import Website

/// What a reader's search finds, and where.
@Suite struct SearchIndexTests {
  private static func words(_ text: String) -> [String] {
    var cutter = WordCutter()
    var words: [String] = []
    cutter.cut(Array(text.utf8)) { words.append(String(decoding: $0, as: UTF8.self)) }
    return words
  }

  @Test(arguments: [
    ("Server logs, kept for 10 weeks.", ["server", "logs", "kept", "for", "10", "weeks"]),
    ("Don't e-mail a@b.c", ["don", "t", "e", "mail", "a", "b", "c"]),
    ("Données privées, CAFÉ cafe\u{301}", ["donnees", "privees", "cafe", "cafe"]),
    ("Straße, Œuvre, Łódź, Đà Nẵng", ["strasse", "oeuvre", "lodz", "da", "nang"]),
    ("Ἀθῆναι ΆΛΦΑ ὁδός", ["αθηναι", "αλφα", "οδοσ"]),
    ("Май й", ["май", "й"]),
    ("سِيَاسَة أمان", ["سياسة", "امان"]),
    ("個人情報 の", ["個人", "人情", "情報", "報", "の"]),
    ("ABC個人def", ["abc", "個人", "人", "def"]),
    ("개인정보 처리", ["개인정보", "처리"]),
    ("soft\u{AD}hyphen", ["softhyphen"]),
    ("", []), (" .,;", []),
  ])
  func aTextIsCutIntoWords(text: String, expected: [String]) {
    #expect(Self.words(text) == expected)
  }

  @Test func ofALongWordTheBeginningCounts() {
    let long = String(repeating: "ab", count: 5000)
    #expect(Self.words("x \(long) y") == ["x", String(repeating: "ab", count: WordCutter.longest / 2), "y"])
  }

  @Test func placesAreReadAsTheyWereWritten() {
    let sections = [0, 1, 2, 9, 40, 41, 2000, 70_000]
    let places = sections.enumerated().map {
      WordPlace(section: $1, weight: WordPlace.Weight(rawValue: $0 % 5) ?? .text)
    }
    var text: [UInt8] = []
    var last = 0
    for place in places {
      place.append(to: &text, after: last)
      last = place.section
    }
    #expect(WordPlace.read(text) == places)
    #expect(WordPlace.read(text, from: 7).map(\.section) == sections.map { $0 + 7 })
  }

  @Test func aTableOfWordsNumbersEachOnce() {
    var table = WordTable()
    let words = (0..<5000).map { Array("word-\($0 * 7 % 3000)".utf8) }
    for word in words {
      let number = table.number(of: word)
      #expect(Array(table[number]) == word)
    }
    #expect(table.count == 3000)
    let sorted = table.sorted.map { Array(table[$0]) }
    #expect(sorted == Set(words).sorted { $0.lexicographicallyPrecedes($1) })
  }

  /// Three documents: two that are found, one that is withdrawn.
  private static func compile() async throws -> MemorySink {
    var content = GeneratedSite()
    content.add("retention", title: "Retention", revisions: 1)
    content.add(
      revision: 1, to: "retention", title: "Retention",
      text: """
        # Retention

        Before any heading.

        ## Server logs

        Kept for *ten* weeks, ten and no more.

        ### Café

        | Name | Use |
        | --- | --- |
        | `<img src=x onerror=alert(1)>` | "Quoted" \\\\ |
        """)
    content.add("access", title: "Access", revisions: 1)
    content.add("gone", title: "Gone", revisions: 1)
    content.files["gone/document.yml", default: ""] += "withdrawn: { date: 2001-01-01, reason: merged }\n"
    return try await content.compile()
  }

  @Test func textsAreHandedOverBySection() async throws {
    let file = try #require(try await Self.compile().text("search/en/texts/retention.js"))
    #expect(
      file == """
        searchPart("en/texts/retention",[["","Retention",0,"Before any heading."],
        ["server-logs","Server logs",0,"Kept for ten weeks, ten and no more."],
        ["café","Café",1,"Name Use <img src=x onerror=alert(1)> \\"Quoted\\" \\\\"]]);

        """)
  }

  @Test func theIndexNamesEveryWordWithItsSections() async throws {
    let site = try await Self.compile()
    let index = try #require(site.text("search/en.js"))
    #expect(index.contains("[\"access\",\"Access\",2,\""))
    #expect(index.contains("[\"retention\",\"Retention\",3,\""))
    #expect(!index.contains("gone"))
    #expect(site["search/en/texts/gone.js"] == nil)
    let part = try #require(site.text("search/en/words/0.js"))
    #expect(part.hasPrefix("searchPart(\"en/words/0\",\"0 "))
    let parts = part.split(separator: "\"")[3].split(separator: " ").map(String.init)
    let words = stride(from: 0, to: parts.count, by: 2).map { parts[$0] }
    #expect(words == words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    func places(_ word: String) -> [WordPlace] {
      words.firstIndex(of: word).map { WordPlace.read(Array(parts[$0 * 2 + 1].utf8)) } ?? []
    }
    // Sections 0 and 1 are those of "Access".
    #expect(places("access") == [WordPlace(section: 0, weight: .title)])
    #expect(places("retention") == [WordPlace(section: 2, weight: .title)])
    #expect(places("heading") == [WordPlace(section: 2, weight: .text)])
    #expect(places("ten") == [WordPlace(section: 3, weight: .repeated)])
    #expect(
      places("server") == [WordPlace(section: 3, weight: .heading), WordPlace(section: 4, weight: .above)])
    #expect(places("cafe") == [WordPlace(section: 4, weight: .heading)])
    #expect(places("onerror") == [WordPlace(section: 4, weight: .text)])
    #expect(places("kept") == [WordPlace(section: 1, weight: .heading), WordPlace(section: 3, weight: .text)])
  }

  @Test func onlyCurrentTextsAreFound() async throws {
    let files = try await Self.compile().files.filter { $0.path.hasPrefix("search/") }
    #expect(
      !files.contains {
        String(decoding: $0.bytes, as: UTF8.self).contains("kept for 0 weeks") && $0.path.contains("retention")
      })
  }

  @Test func aBigIndexIsSpreadOverParts() async throws {
    var content = GeneratedSite()
    for number in 0..<40 {
      let words = (0..<400).map { "w\(($0 * 31 + number * 977) % 9000)x" }.joined(separator: " ")
      content.add("policy-\(number)", title: "Policy \(number)", revisions: 0)
      content.add(revision: 0, to: "policy-\(number)", title: "Policy \(number)", text: words)
    }
    let site = try await content.compile()
    let parts = site.files.filter { $0.path.hasPrefix("search/en/words/") }
    #expect(parts.count > 1)
    #expect(parts.allSatisfy { $0.bytes.count < 40 * 1024 })
    #expect(try await content.compile().files == site.files)
  }

  @Test func withoutAScriptThePageHasEverySection() async throws {
    let page = try #require(try await Self.compile().text("search/index.html"))
    #expect(page.contains("<h3><a href=\"../retention/\">Retention</a></h3>"))
    #expect(
      page.contains(
        """
        <ul><li><a href="../retention/#server-logs">Server logs</a>
        <ul><li><a href="../retention/#caf%C3%A9">Café</a></li></ul></li></ul>
        """))
    #expect(!page.contains("Gone"))
    #expect(page.contains("noindex"))
  }

  @Test func aSiteWithoutCurrentTextsHasAnEmptySearch() async throws {
    var content = GeneratedSite()
    content.add("gone", title: "Gone", revisions: 1)
    content.files["gone/document.yml", default: ""] += "withdrawn: { date: 2001-01-01, reason: merged }\n"
    let site = try await content.compile()
    #expect(site.text("search/en.js") == "searchPart(\"en\",{\"documents\":[],\"parts\":[]});\n")
    #expect(site.text("search/index.html")?.contains("Nothing published yet") == true)
  }
}
