import Diagnostics
import Markdown
import Policies
import Testing

@testable import Importing

@Suite struct MendingTests {
  @Test(arguments: [
    ("## <a name=\"x\"></a>Heading\n", "## Heading {#x}\n"),
    ("## Heading <a id='x'></a> more\n", "## Heading more {#x}\n"),
    ("<a name=\"x\"></a>\n\n## Heading\n", "## Heading {#x}\n"),
    ("Text.\n{: .class }\n\nMore.\n", "Text.\n\nMore.\n"), ("* TOC\n{:toc}\n", "* TOC\n"),
    ("# Title {: #top .x }\n", "# Title {#top}\n"), ("# Title {: .x }\n", "# Title\n"),
    ("# Title {#own}\n", "# Title {#own}\n"),
    ("```\n{: .x }\n## <a name=\"x\"></a>\n```\n", "```\n{: .x }\n## <a name=\"x\"></a>\n```\n"),
    ("<a name=\"x\"></a>\nText.\n", "<a name=\"x\"></a>\nText.\n"),
    ("<a name=\"x\" href=\"/\">link</a>\n", "<a name=\"x\" href=\"/\">link</a>\n"),
    ("<a name=\"x\"></a>", "<a name=\"x\"></a>"), ("## <a name=\"x y\"></a>H", "## <a name=\"x y\"></a>H"),
    ("{: .x", "{: .x"), ("<a", "<a"), ("## How we use data\n{: #use .x}\n", "## How we use data {#use}\n"),
    ("## H\n{: .x }\n{:#use}\nText.\n", "## H {#use}\nText.\n"), ("## H {#own}\n{: #use}\n", "## H {#own}\n"),
    ("## H ##\n{: .x #Use_1}\n", "## H {#Use_1}\n"), ("## C#\n{: #c}\n", "## C# {#c}\n"),
    ("## `<a name=\"x\"></a>` ``\n", "## `<a name=\"x\"></a>` ``\n"), ("## H\n{: #a\u{E9}}\n", "## H\n"),
    ("## H\n{: .x}\n", "## H\n"), ("## H\n\n{: #use}\n", "## H\n\n"),
    ("Text.\n\n    {: .x }\n", "Text.\n\n    {: .x }\n"),
    ("- ```\n  {: .x }\n  ```\n\n{: .x }\n", "- ```\n  {: .x }\n  ```\n\n"),
  ])
  func onlyMarkupIsRepaired(text: String, mended: String) {
    #expect(String(decoding: Mending.mended(Array(text.utf8)), as: UTF8.self) == mended)
    #expect(Mending.mended(Array(mended.utf8)) == Array(mended.utf8))
  }
}

@Suite struct DialectTests {
  @Test func whatCommonMarkDoesNotRenderIsFoundWithItsFirstLine() {
    let text = """
      Welcome to {{ site.name }}.
      {: .lead }

      a. First
      b. Second

      See the note[^1], {% if x %}<b>now</b>{% endif %}.

      ## <a name="x"></a>Heading

      ```
      [^code] {{ code }}
      ```
      """
    let body = Array(text.utf8)
    let found = Dialect.found(in: body, Tree(parsing: SourceFile(path: "", bytes: body)))
    #expect(
      found == [.liquid: 1, .attributes: 2, .letteredList: 5, .footnote: 7, .rawHTML: 7, .inlineAnchor: 9])
  }

  @Test func aFrontMatterWithoutItsFirstLineIsFound() {
    let body = Array("name: Access Policy\nacronym: AP\n---\n# Text\n".utf8)
    #expect(Dialect.found(in: body, Tree(parsing: SourceFile(path: "", bytes: body))) == [.headerlessMatter: 1])
  }
}

@Suite struct CommitLineTests {
  @Test func aSubjectIsOneVisibleLineOfBoundedLength() {
    #expect(CommitLine.cleaned(" a\tb\u{1B}[31m\u{202E}  c \n") == "a b[31m c")
    #expect(CommitLine.cleaned("\u{7}\n ") == nil)
    #expect(CommitLine.cleaned(String(repeating: "x", count: 999))?.count == 201)
    #expect(CommitLine.change(subject: "", body: "") == "No description")
    #expect(CommitLine.change(subject: "Merge pull request #3 from a/b", body: "") == "Merge pull request #3 from a/b")
  }
}

@Suite struct GitLogReaderTests {
  @Test(arguments: ["", "\u{1}", "\u{1}abc\0", "x", "\u{1}\(String(repeating: "a", count: 40))\0\0", ":100644"])
  func whatIsNoLogIsRefused(text: String) {
    var reader = GitLogReader(Array(text.utf8))
    let commits = reader.commits()
    #expect(text.isEmpty ? commits?.isEmpty == true : commits == nil)
  }
}

@Suite struct VersionCounterTests {
  @Test func aDocumentGoesOnAsItBegan() throws {
    var counter = VersionCounter(.date, after: Policies.Version("2.9"))
    #expect(counter.next(on: try #require(CivilDate("2024-01-01")), .substantive)?.description == "2.10")
    #expect(counter.next(on: try #require(CivilDate("2024-01-01")), .editorial)?.description == "2.10.1")
    #expect(counter.next(on: try #require(CivilDate("2024-01-01")), .material)?.description == "3.0")
  }

  @Test func aDayThatIsBehindIsCountedOn() throws {
    var counter = VersionCounter(.date, after: Policies.Version("2024-03-01.4"))
    #expect(counter.next(on: try #require(CivilDate("2024-01-01")), .editorial)?.description == "2024-03-01.5")
  }
}
