import Redline
import TestSupport
import Testing

@Suite struct RenderingTests {
  private static let old = """
    # Privacy

    We collect little. We must tell you why.

    ## Cookies

    - [Session](/a/) cookie
    - Load balancer

    We never sell data to anyone, whatever they may offer.

    ## Retention

    Data is kept for ten weeks.

    | Data | Kept |
    |---|---|
    | Logs | 30 days |
    | Mail | 1 year |

    This goes away. It has two sentences.

    ## Contact

    Write to us.
    """

  private static let new = """
    # Privacy

    We collect little.

    We must tell you why.

    ## Cookies

    - [Session](/b/) cookie
    - Load balancer

    ## Retention periods

    Data is kept for **twelve** weeks.

    | Data | Kept |
    |---|---|
    | Logs | 60 days |
    | Mail | 1 year |
    | Forms | 2 years |

    ## Contact

    Write to us.

    We never sell data to anyone, whatever they may offer.

    ## Complaints

    Write to the *authority* <now> & then.
    """

  private var redline: Redline { Sample.redline(Self.old, Self.new) }

  @Test func theTerminalIsReadableWithoutColour() throws {
    let text = RedlineTerminal(redline, width: 60).render(title: "privacy: 1.0 → 1.1")
    try expectGolden(text, "terminal.txt")
    #expect(!text.contains("\u{1B}"))
  }

  @Test func theTerminalIsWrapped() {
    for line in RedlineTerminal(redline, width: 40).render(title: "t").split(separator: "\n") where !line.contains("──")
    {
      // What a mark adds after a line's last word, and lines that are said and not wrapped.
      if line.hasPrefix("…") || line.hasPrefix("←") || line.contains(" of ") || line.contains("changed") { continue }
      #expect(line.count <= 46, "\(line)")
    }
  }

  @Test func theTerminalIsToldNothingByAText() {
    let redline = Sample.redline("One \u{1B}[31m two.", "One \u{9B}31m \u{202E}three \u{7F}.")
    let text = RedlineTerminal(redline).render(title: "\u{1B}]0;x\u{7}")
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)) })
    #expect(!text.contains("\u{202E}"))
  }

  @Test func markdownSumsUpForAPullRequest() throws {
    try expectGolden(RedlineMarkdown(redline).render(title: "Privacy: 1.0 to 1.1"), "redline.md")
  }

  @Test func aPageNeedsNothingElse() throws {
    let page = RedlinePage(redline).render(
      title: "Privacy <1>", from: .init(name: "a.md", digest: "aa"), to: .init(name: "b.md", digest: "bb"),
      language: "en")
    let body = page.split(separator: "</style>").last.map(String.init) ?? ""
    try expectGolden(body, "redline.html")
    #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("@import"))
  }

  @Test func insAndDelStandAroundWordsOnly() {
    let html = String(decoding: RedlineHTML(redline).html(of: redline.entries.indices), as: UTF8.self)
    #expect(!html.contains(/<(ins|del)>\s*<(li|tr|td|th|p|ul|ol|table|h[1-6])/))
    #expect(!html.contains(/<\/(ul|ol|table)>\s*<li/))
    #expect(!html.contains("<h1"))
    #expect(html.contains("<ins>"))
  }

  @Test func unsafeLinksAreNotWritten() {
    let redline = Sample.redline("One.", "One.\n\n[x](javascript:alert(1)) \"<b>")
    let html = String(decoding: RedlineHTML(redline).html(of: redline.entries.indices), as: UTF8.self)
    #expect(!html.contains("javascript:") && !html.contains("<b>"))
  }

  @Test(arguments: [
    ("One two three four.", "One two three four.", "the same text"),
    ("One two\nthree four.", "One two three\nfour.", "the same text, laid out anew in its source"),
    ("One two three four.", "One **two** three four.", "1 change of formatting only"),
    ("Kept for ten weeks in all.", "Kept for twelve weeks in all.", "1 passage edited; numbers changed"),
    ("See [it](/a/) there now.", "See [it](/a/#b) there now.", "1 link with another target"),
    ("One two three, four.", "One two three four.", "1 passage with other punctuation"),
    ("Kept.", "Kept.\n\n## New\n\nAdded.\n\nToo.", "1 section added"),
    ("Kept.\n\n## Old\n\nGone.\n\n## Other\n\nToo.", "Kept.", "2 sections removed"),
  ])
  func theHeadlineSaysWhatChanged(old: String, new: String, headline: String) {
    #expect(Sample.redline(old, new).headline.description == headline)
  }

  @Test func everyEntryIsReadOnce() {
    let redline = redline
    var seen: [Int] = []
    for context in [0, 1, 5] {
      seen = []
      for part in ReadingOrder(of: redline, context: context).parts {
        switch part {
        case .change(_, let entries, _), .context(let entries), .folded(let entries): seen += entries
        case .origin: continue
        }
      }
      #expect(seen == Array(redline.entries.indices))
    }
  }

  @Test func aMoveLeavesALinkWhereItStood() {
    let redline = redline
    let parts = ReadingOrder(of: redline).parts
    let moves = redline.changes.indices.filter { redline.changes[$0].kind == .moved }
    let origins = parts.compactMap { part in if case .origin(let change) = part { change } else { nil } }
    #expect(!moves.isEmpty && origins.sorted() == moves)
    for move in moves {
      let html = String(decoding: RedlineHTML(redline).origin(of: move), as: UTF8.self)
      #expect(html.contains("href=\"#\(redline.changes[move].id)\""))
    }
  }

  @Test(arguments: [
    (0, "0 words"), (1, "1 word"), (999, "999 words"), (5012, "5,012 words"), (1_000_001, "1,000,001 words"),
  ])
  func numbersAreGrouped(number: Int, text: String) {
    #expect(counted(number, "word") == text)
  }
}
