import ArgumentParser
import Policies
import Website

/// `codicil status [DOCUMENT]`
struct Status: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show where the documents stand at a date; of one document, what was in force and who approved it.")

  @Argument(help: "A document's id; without it, all documents.")
  var document: String?

  @OptionGroup var folders: FolderOptions
  @OptionGroup var date: DateOption

  @Option(help: ArgumentHelp("How it is printed: text or json.", valueName: "format"))
  var format: DataFormat = .text

  func run() async throws {
    let workspace = try Workspace(folders, date)
    if let document {
      let outcome = try await workspace.outcome(of: document)
      Output.print(format == .json ? try outcome.json(on: workspace.site) : StatusText.of(outcome, on: workspace.site))
    } else {
      let (outcomes, findings) = try await workspace.outcomes()
      Output.print(
        format == .json
          ? try outcomes.json(on: workspace.site)
          : StatusText.table(outcomes, findings, folder: workspace.content.folder))
    }
  }
}
