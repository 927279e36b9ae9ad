import ArgumentParser
import Editing
import Policies

/// `codicil cancel DOCUMENT VERSION`
struct Cancel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "Call off a revision before it takes effect.",
    discussion: "It stays in the record of changes, as cancelled. To postpone it, cancel it and revise from it.")

  @Argument(help: "The document's id.")
  var document: String

  @Argument(help: "The version of the revision.")
  var version: String

  @Option(help: ArgumentHelp("Why, for readers, in a line.", valueName: "text"))
  var reason: String?

  @Option(help: ArgumentHelp("The day on which it was decided (default: today).", valueName: "date"))
  var on: CivilDate?

  @OptionGroup var options: ChangeOptions

  func run() throws {
    try options.carryOut { try options.editing.cancel(document, version, reason: reason, on: on) }
  }
}
