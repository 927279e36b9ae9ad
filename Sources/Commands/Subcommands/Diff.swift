import ArgumentParser
import Policies
import Redline
import Website

/// `codicil diff DOCUMENT [FROM [TO]]`, `codicil diff OLD.md NEW.md`
struct Diff: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case terminal, markdown, html, json
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what changed between two revisions, or between two Markdown files, in words.",
    usage: "codicil diff <document> [<from> [<to>]]\n       codicil diff <old.md> <new.md>",
    discussion: """
      Of a document, the draft is compared with the current revision; without a draft, the last two revisions. FROM and \
      TO are versions, 'current', 'draft' or 'draft-NAME'. Files may come from anywhere; a front matter is skipped.
      """)

  @Argument(help: "A document's id and versions, or two files.")
  var texts: [String] = []

  @OptionGroup var folders: FolderOptions
  @OptionGroup var date: DateOption

  @Option(help: ArgumentHelp("How it is printed: terminal, markdown, html or json.", valueName: "format"))
  var format: Format = .terminal

  @Option(help: ArgumentHelp("How many unchanged passages are shown around a change.", valueName: "number"))
  var context = 1

  @Flag(help: "Only say in a line what changed, and how much.")
  var stat = false

  @Flag(help: "Exit with status 1 when the texts differ.")
  var exitCode = false

  func validate() throws {
    guard !texts.isEmpty else { throw ValidationError("name a document, or two Markdown files") }
    guard texts.count <= (Self.isFile(texts[0]) ? 2 : 3) else {
      throw ValidationError("'\(texts[texts.count - 1])' is one argument too many")
    }
    if texts.count == 1, Self.isFile(texts[0]) {
      throw ValidationError("'\(texts[0])' is a file; name a second one to compare it with")
    }
    guard context >= 0 else { throw ValidationError("the context cannot be less than 0") }
  }

  func run() throws {
    let (text, isDifferent) = try compare()
    Output.print(text)
    if exitCode, isDifferent { throw ExitCode(1) }
  }

  /// What is printed, and whether the texts differ.
  func compare() throws -> (text: String, isDifferent: Bool) {
    if format == .html, !stat, let page = try reviewPage() { return page }
    let (title, language, from, to) = try sides()
    let redline = Redline(from: from.table, to: to.table)
    let isDifferent = redline.extent != .identical
    if stat { return ("\(redline.headline)\n\(redline.changes.isEmpty ? "" : redline.measure() + "\n")", isDifferent) }
    return (text(of: redline, title, language, from, to), isDifferent)
  }

  private func sides() throws -> (title: String, language: String, from: ComparedText, to: ComparedText) {
    if Self.isFile(texts[0]) {
      let (from, to) = (try ComparedText(file: texts[0]), try ComparedText(file: texts[1]))
      return ("\(from.name) → \(to.name)", "en", from, to)
    }
    let workspace = try Workspace(folders, date)
    let (from, to) = try DocumentTexts(texts[0], in: workspace).pair(
      from: texts.dropFirst().first, to: texts.dropFirst(2).first)
    let title = try workspace.document(texts[0]).control.title
    return ("\(title): \(from.name) → \(to.name)", workspace.site.settings.language, from, to)
  }

  private func text(
    of redline: Redline, _ title: String, _ language: String, _ from: ComparedText, _ to: ComparedText
  ) -> String {
    switch format {
    case .terminal:
      RedlineTerminal(
        redline, width: Output.width, hasColor: Output.usesColor(Output.standard), context: context
      ).render(title: title)
    case .markdown: RedlineMarkdown(redline).render(title: title)
    case .html:
      RedlinePage(redline, context: context).render(
        title: title, from: from.pageSide, to: to.pageSide, language: language)
    case .json: RedlineJSON(redline).render(from: from.side, to: to.side)
    }
  }

  /// The page for somebody who is to approve a draft; nil where what is compared is none, or lacks its nature.
  private func reviewPage() throws -> (text: String, isDifferent: Bool)? {
    guard !Self.isFile(texts[0]) else { return nil }
    let workspace = try Workspace(folders, date)
    let document = try workspace.document(texts[0])
    let found = try DocumentTexts(document.id, in: workspace)
    guard let (draft, text) = try found.draft(to: texts.dropFirst(2).first),
      let request = ReviewRequest(of: draft, text, in: document)
    else { return nil }
    let from =
      texts.count > 1 || found.hasBase
      ? try found.pair(from: texts.dropFirst().first, to: texts.dropFirst(2).first).from : nil
    let redline = Redline(from: from?.table ?? text.table, to: text.table)
    let page = RedlinePage(redline, context: context).render(
      title: "\(request.title): for approval", from: from?.pageSide, to: .init(name: text.name, digest: nil),
      language: workspace.site.settings.language, request: request.page)
    return (page, from == nil || redline.extent != .identical)
  }

  /// No document's id has a dot or a slash.
  private static func isFile(_ name: String) -> Bool { name.contains(".") || name.contains("/") }
}
