import ArgumentParser
import Diagnostics
import Editing
import Policies

/// `codicil approve DOCUMENT --by ROLE`
struct Approve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract:
      "Add a role's approval to a draft, which with the last one becomes a revision, numbered and sealed; or to a translation.",
    usage: """
      codicil approve <document> --by <role> [--name <name>] [--on <date>] [--text <sha256>]
             codicil approve <document> --language <language> --by <role> [--version <version>] [--on <date>]
             codicil approve [<document>]
      """,
    discussion: """
      --text is the digest on the page that was sent for review (codicil diff DOCUMENT --format html): the approval is \
      refused if the draft is another one now. Without --by, what is issued and not sealed yet is sealed, also \
      after a command was interrupted.
      """)

  @Argument(help: "The document's id.")
  var document: String?

  @Option(help: ArgumentHelp("The role that approves.", valueName: "role"))
  var by: String?

  @Option(help: ArgumentHelp("The draft's name, where there is more than one.", valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp("Approve the translation into this language; --version says which.", valueName: "language"))
  var language: String?

  @Option(help: ArgumentHelp("The day of the approval (default: today).", valueName: "date"))
  var on: CivilDate?

  @Option(help: ArgumentHelp("The digest of the text that was read.", valueName: "sha256"))
  var text: String?

  @Option(help: ArgumentHelp("The version (default: by the draft's nature).", valueName: "version"))
  var version: String?

  @Option(
    help: ArgumentHelp("When it applies (default: what the draft says, else when it is published).", valueName: "date"))
  var effective: CivilDate?

  @OptionGroup var options: ChangeOptions

  func validate() throws {
    guard by == nil else {
      if document == nil { throw ValidationError("name the document that is approved") }
      if language != nil, [name, text, effective?.description].contains(where: { $0 != nil }) {
        throw ValidationError("--name, --text and --effective are for drafts; a translation is named by --language")
      }
      return
    }
    if [on?.description, text, version, effective?.description, name, language].contains(where: { $0 != nil }) {
      throw ValidationError("say who approves: --by ROLE")
    }
  }

  func run() async throws {
    guard let by, let document else {
      return try options.carryOut { try options.editing.seal(document) }
    }
    let workspace = try Workspace(options.folders, options.date)
    let findings = try await workspace.check(keepsNotes: false).findings
    try options.carryOut {
      var request = ApprovalRequest(document: document, role: by)
      (request.name, request.date, request.text) = (name, on, text)
      (request.version, request.effective, request.language) = (version, effective, language)
      return try Editing(workspace.content, today: options.date.day).approve(request, findings: findings)
    }
  }
}
