import ArgumentParser
import Editing
import Policies

/// `codicil review DOCUMENT --by ROLE --outcome TEXT`
struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Record that a document was looked at and what came of it.",
    discussion: "Moves 'last reviewed', not 'last updated'. What has to change is a revision: codicil revise.")

  @Argument(help: "The document's id.")
  var document: String

  @Option(help: ArgumentHelp("The role that looked at it.", valueName: "role"))
  var by: String

  @Option(help: ArgumentHelp("What came of it, in a line.", valueName: "text"))
  var outcome = "no change"

  @Option(help: ArgumentHelp("The day of the review (default: today).", valueName: "date"))
  var on: CivilDate?

  @OptionGroup var options: ChangeOptions

  func run() throws {
    try options.carryOut { try options.editing.review(document, by: by, outcome: outcome, on: on) }
  }
}
