import ArgumentParser
import Editing
import Policies

/// `codicil withdraw DOCUMENT`
struct Withdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "End a document: from a day on it does not apply.",
    discussion: "Its pages and its record stay, and say so.")

  @Argument(help: "The document's id.")
  var document: String

  @Option(help: ArgumentHelp("The first day on which it does not apply (default: today).", valueName: "date"))
  var on: CivilDate?

  @Option(help: ArgumentHelp("The document that takes its place.", valueName: "id"))
  var successor: String?

  @Option(help: ArgumentHelp("Why, for readers, in a line.", valueName: "text"))
  var reason: String?

  @OptionGroup var options: ChangeOptions

  func run() throws {
    try options.carryOut {
      try options.editing.withdraw(document, on: on, successor: successor, reason: reason)
    }
  }
}
