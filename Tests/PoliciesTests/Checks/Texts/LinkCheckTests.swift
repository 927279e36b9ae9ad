import Diagnostics
import Policies
import Testing

@Suite struct LinkCheckTests {
  @Test(arguments: [
    "/privacy-policy/#a", "/privacy-policy/#former", "/privacy-policy/#moved", "/privacy-policy/1.0/#former",
    "/privacy-policy/1.1/#a", "/privacy-policy/#privacy-policy",
  ])
  func aHeadingIsThere(destination: String) {
    #expect(findings("[x](\(destination))").isEmpty)
  }

  @Test(arguments: [
    (
      "/privacy-policy/#formr", "document 'privacy-policy' has no heading with the id 'formr'",
      "did you mean '/privacy-policy/#former'?"
    ),
    (
      "/privacy-policy/1.1/#former", "revision '1.1' of 'privacy-policy' has no heading with the id 'former'",
      "link to a heading that is there, or to '/privacy-policy/1.1/'"
    ),
  ])
  func aHeadingIsNotThere(destination: String, reason: String, help: String) throws {
    let found = findings("A\n\nSee [x](\(destination)).")
    #expect(found.map(\.message) == ["the link '\(destination)' leads nowhere: \(reason)"])
    let finding = try #require(found.first)
    #expect(finding.help == help)
    #expect(finding.severity == .error)
    #expect(finding.path == "draft.md")
    #expect(finding.position == SourcePosition(line: 3, column: 5))
    #expect(finding.excerpt?.line == "See [x](\(destination)).")
  }

  @Test(arguments: [
    (
      "/privacy-policy/#aa", "document 'privacy-policy' has no heading with the id 'aa'",
      "did you mean '/privacy-policy/#a'?"
    ),
    ("/privcy-policy/#a", "there is no document 'privcy-policy'", "did you mean '/privacy-policy/#a'?"),
    ("#a", "its target does not start with '/'", "write '/ID/#heading'"),
    ("/privacy-policy/#old", "it leads to itself", "write where the section is now"),
  ])
  func anAnchorOfTheDocumentLeadsNowhere(target: String, reason: String, help: String) throws {
    let found = findings("A", anchors: [MovedAnchor(id: "old", target: target)])
    #expect(found.map(\.rule) == [.brokenAnchor])
    let finding = try #require(found.first)
    #expect(finding.message == "the anchor 'old' leads nowhere: \(reason)")
    #expect(finding.help == help)
    #expect(finding.position == SourcePosition(line: 5, column: 3))
  }

  @Test(arguments: ["/privacy-policy/#a", "/privacy-policy/1.0/#former", "/cookie-notice/", "https://example.org/"])
  func anAnchorOfTheDocumentLeadsSomewhere(target: String) {
    #expect(findings("A", anchors: [MovedAnchor(id: "old", target: target)]).isEmpty)
  }

  @Test func aHeadingOfWhatCouldNotBeReadIsNotMissed() {
    #expect(findings("[x](/privacy-policy/#none)", revision: nil).isEmpty)
    #expect(findings("[x](/privacy-policy/1.1/#none)", revision: nil).isEmpty)
    #expect(findings("[x](/privacy-policy/1.0/#none)", revision: nil).map(\.rule) == [.brokenLink])
  }

  @Test func inAnIssuedRevisionItIsANote() {
    #expect(findings("A", revision: "[x](/privacy-policy/#none)").map(\.severity) == [.note])
  }

  @Test(arguments: [
    ("/privcy-policy/", "there is no document 'privcy-policy'"),
    ("/privacy-policy/#gone", "document 'privacy-policy' has no heading with the id 'gone'"),
  ])
  func anAddressOfTheSettingsLeadsNowhere(url: String, reason: String) {
    let document = TextSample().document
    let text = TextSample(document: document, version: "1.0").check("# Privacy Policy\n\n## Former\n\na")
    let summary = LinkSummary(of: document, current: "1.0".version, texts: [text.summary])
    let check = LinkCheck(addresses: .sample(with: document), summaries: [summary])
    var settings = SiteSettings(
      title: "Site", url: "https://example.org/", feedTag: FeedTag(authority: "example.org", date: "2019"))
    settings.footer.links = [
      Footer.Link(text: "Elsewhere", href: "https://example.org/x"), Footer.Link(text: "Mail", href: "mailto:a@b.org"),
      Footer.Link(text: "Former", href: "/privacy-policy/#former"),
    ]
    #expect(check.findings(of: settings) == [])
    settings.consent = ConsentSettings(policy: url)
    #expect(check.findings(of: settings).map(\.message) == ["the link '\(url)' leads nowhere: \(reason)"])
  }

  /// A draft beside 1.0, which has a section of its own, and 1.1, which may not be read.
  private func findings(
    _ draft: String, revision: String? = "## A\n\nb",
    anchors: [MovedAnchor] = [MovedAnchor(id: "moved", target: "/changes/")]
  ) -> [Finding] {
    var document = TextSample().document
    document.control.anchors = anchors
    document.control.places = Places(
      file: SourceFile(path: "document.yml", bytes: Array("title: T\nkind: policy\n\nanchors:\n  old: x\n".utf8)),
      ranges: ["anchors.old": SourceRange(line: 5, column: 3)])
    let texts = [
      TextSample(document: document, version: "1.0").check("# Privacy Policy\n\n## Former\n\na"),
      revision.map { TextSample(document: document, version: "1.1").check($0) },
      TextSample(document: document).check(draft),
    ].compactMap(\.self)
    let summary = LinkSummary(of: document, current: "1.1".version, texts: texts.map(\.summary))
    return texts.flatMap(\.findings)
      + LinkCheck(addresses: .sample(with: document), summaries: [summary]).findings(of: [document])
  }
}
