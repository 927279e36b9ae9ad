import Markdown

/// A redline as one HTML page that needs nothing else: no theme, no script, no other file.
package struct RedlinePage: Sendable {
  /// One of the texts compared.
  package struct Side: Hashable, Sendable {
    /// "Version 2.1", or a file's path.
    package var name: String
    /// SHA-256, in hexadecimal digits. Nil for a draft that is to be approved, which the request has one for.
    package var digest: String?

    package init(name: String, digest: String?) {
      self.name = name
      self.digest = digest
    }
  }

  /// What the page asks of the one who reads it: to approve a draft.
  package struct Request: Sendable {
    /// What the draft's record says, by key, in order.
    package var record: [(key: String, value: String)]
    /// What stands for exactly this text and record.
    package var digest: String
    /// The command lines that record the approvals.
    package var commands: [String]
    /// The whole text.
    package var html: [UInt8]

    package init(record: [(key: String, value: String)], digest: String, commands: [String], html: [UInt8]) {
      self.record = record
      self.digest = digest
      self.commands = commands
      self.html = html
    }
  }

  private let redline: Redline
  private let context: Int

  package init(_ redline: Redline, context: Int = 1) {
    self.redline = redline
    self.context = context
  }

  /// - Parameters:
  ///   - title: what is compared.
  ///   - from: nil for a first text, which changes none.
  ///   - language: BCP 47.
  ///   - request: with it the page is one to be approved.
  package func render(
    title: String, from: Side?, to: Side, language: String, request: Request? = nil
  ) -> String {
    var page = HTMLText()
    page.write("<!doctype html>\n<html lang=\"", text: language, "\">\n<head>\n<meta charset=\"utf-8\">\n")
    page.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.write("<title>", text: title, "</title>\n<style>\n\(Self.style)</style>\n</head>\n<body>\n<main>\n")
    page.write("<h1>", text: title, "</h1>\n")
    if let request { write(request, to: &page) }
    if let from { writeComparison(from, to, to: &page) }
    if let request {
      page.write("<h2>The whole text</h2>\n<article>\n")
      page.bytes += request.html
      page.write("</article>\n")
    }
    page.write("</main>\n</body>\n</html>\n")
    return String(decoding: page.bytes, as: UTF8.self)
  }

  private func write(_ request: Request, to page: inout HTMLText) {
    page.write("<p>You are asked to approve this text, and what its record says:</p>\n<dl>\n")
    for (key, value) in request.record {
      page.write("<div><dt>", text: key, "</dt>")
      page.write("<dd>", text: value, "</dd></div>\n")
    }
    page.write("</dl>\n<p>If you do, send back this digest, which stands for exactly this text and record:</p>\n")
    page.write("<pre><code>\(request.digest)</code></pre>\n")
    page.write(
      "<p class=\"note\">It is recorded with:</p>\n<pre><code>", text: request.commands.joined(separator: "\n"),
      "</code></pre>\n")
  }

  private func writeComparison(_ from: Side, _ to: Side, to page: inout HTMLText) {
    page.write("<dl>\n")
    for (word, side) in [("From", from), ("To", to)] {
      let digest = side.digest.map { " <code>SHA-256 \($0)</code>" } ?? ""
      page.write("<div><dt>\(word)</dt><dd>", text: side.name, "\(digest)</dd></div>\n")
    }
    page.write("</dl>\n<p>Generated comparison; the text itself prevails.</p>\n<h2>Summary</h2>\n")
    page.write("<p><strong>", text: redline.headline.description.sentence, "</strong></p>\n")
    if let sentence = redline.extentSentence() { page.write("<p>", text: sentence, "</p>\n") }
    if let failure = redline.failure { page.write("<p>Shown by whole passages, since ", text: failure, ".</p>\n") }
    if !redline.changes.isEmpty { writeChanges(to: &page) }
  }

  private func writeChanges(to page: inout HTMLText) {
    let flags = redline.flagsByChange
    page.write("<p>", text: redline.measure(), "</p>\n<ol>\n")
    for (index, change) in redline.changes.enumerated() {
      page.write("<li><a href=\"#\(change.id)\">", text: title(of: change), "</a> ")
      page.write("<span class=\"note\">", text: facts(of: change, flags[index]), "</span></li>\n")
    }
    page.write("</ol>\n<h2>Text with changes marked</h2>\n")
    let html = RedlineHTML(redline)
    for part in ReadingOrder(of: redline, context: context).parts {
      switch part {
      case .context(let entries): page.bytes += html.html(of: entries)
      case .origin(let change): page.bytes += html.origin(of: change)
      case .folded(let entries):
        page.write("<details>\n<summary>", text: redline.title(ofFolded: entries), "</summary>\n")
        page.bytes += html.html(of: entries)
        page.write("</details>\n")
      case .change(let index, let entries, let isFirst):
        let change = redline.changes[index]
        page.write(
          "<section\(isFirst ? " id=\"\(change.id)\"" : "") class=\"change\">\n<p class=\"head\"><strong>Change ")
        page.write(
          "\(index + 1) of \(redline.changes.count)\(isFirst ? "" : ", continued")</strong> <span class=\"note\">")
        page.write("", text: facts(of: change, flags[index]), "</span>\(links(around: index))</p>\n")
        page.bytes += html.html(of: entries)
        page.write("</section>\n")
      }
    }
  }

  private func title(of change: Redline.Change) -> String {
    let place = redline.place(of: change)
    return place.isEmpty ? "Beginning of the text" : place.joined(separator: " › ")
  }

  private func facts(of change: Redline.Change, _ flags: [Redline.Flag]) -> String {
    let facts =
      [redline.description(of: change)] + flags.map(\.rawValue) + [redline.originText(of: change)].compactMap(\.self)
    return facts.joined(separator: ", ")
  }

  private func links(around index: Int) -> String {
    let previous = index > 0 ? " <a href=\"#\(redline.changes[index - 1].id)\">Previous</a>" : ""
    let next = index + 1 < redline.changes.count ? " <a href=\"#\(redline.changes[index + 1].id)\">Next</a>" : ""
    return previous + next
  }

  /// Insertion, deletion and move differ without colour too. What no screen reader says of them stands in hidden words.
  private static let style = """
    :root { color-scheme: light dark; }
    body { margin: 0; font: 1.0625rem/1.6 Charter, Cambria, Georgia, serif; overflow-wrap: break-word; }
    main { max-width: 46rem; margin: auto; padding: 1rem 1rem 5rem; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; }
    dt { font-weight: 600; } dd { margin: 0 0 .5rem; } code { font-size: .8em; }
    .note, .markup, summary, .moved-from { font: .875rem/1.5 system-ui, sans-serif; opacity: .85; }
    .change { margin: 1.5rem 0; padding: .25rem 1.25rem; border: 1px solid #8888; border-left: 4px solid #888; }
    .head { margin: .25rem 0; border-bottom: 1px solid #8888; font-family: system-ui, sans-serif; }
    .change:target { outline: 3px solid; }
    details { margin: 1rem 0; } summary { cursor: pointer; padding: .4rem 0; border-block: 1px dashed #888; }
    table { border-collapse: collapse; } th, td { padding: .3rem .6rem; border: 1px solid #8888; text-align: left; vertical-align: top; }
    .table { overflow-x: auto; }
    pre { white-space: pre-wrap; overflow-wrap: anywhere; }
    blockquote { margin-left: 0; padding-left: 1.25rem; border-left: 3px solid #888; }
    .indent-1 { margin-left: 1.5rem; } .indent-2 { margin-left: 3rem; } .indent-3 { margin-left: 4.5rem; } .indent-4 { margin-left: 6rem; }
    ins { color: light-dark(#0f6238, #86d6a6); background: light-dark(#e3f3e9, #17332a); text-decoration: underline; }
    del { color: light-dark(#a3221f, #f5a198); background: light-dark(#fbe9e7, #3d2222); text-decoration: line-through; }
    .moved { color: light-dark(#5b3f9e, #c3b1f5); background: light-dark(#efebfa, #2c2645); text-decoration: underline double; }
    ins a, del a, .moved a { color: inherit; }
    ins, del, .moved { position: relative; }
    .hidden, ins::before, ins::after, del::before, del::after, .moved::before, .moved::after {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    ins::before { content: "[inserted: "; } del::before { content: "[deleted: "; } .moved::before { content: "[moved: "; }
    ins::after, del::after, .moved::after { content: "] "; }

    """
}

/// A page in the making.
private struct HTMLText {
  var bytes: [UInt8] = []

  /// Markup, then text with what markup needs escaped, then markup.
  mutating func write(_ markup: String, text: String = "", _ end: String = "") {
    bytes += markup.utf8
    HTMLEscaping.append(text: text, to: &bytes)
    bytes += end.utf8
  }
}
