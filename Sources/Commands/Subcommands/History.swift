import ArgumentParser
import Diagnostics
import Policies
import Redline
import Website

/// `codicil history DOCUMENT`
struct History: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Print a document's record of changes.")

  @Argument(help: "The document's id.")
  var document: String

  @OptionGroup var folders: FolderOptions
  @OptionGroup var date: DateOption

  @Option(help: ArgumentHelp("How it is printed: text or json.", valueName: "format"))
  var format: DataFormat = .text

  func run() async throws {
    let workspace = try Workspace(folders, date)
    let outcome = try await workspace.outcome(of: document)
    switch format {
    case .json: Output.print(try outcome.json(on: workspace.site))
    case .text: Output.print(Self.text(outcome))
    }
  }

  private static func text(_ outcome: DocumentOutcome) -> String {
    var table = Table(header: ["VERSION", "STATUS", "APPROVED", "PUBLISHED", "NATURE", "CHANGE"])
    table.rows = outcome.timeline.rows.flatMap { row in
      let written = [
        row.version?.description ?? "-", row.status?.rawValue ?? "-", row.approved?.description ?? "-",
        row.published?.description ?? "-", row.nature?.rawValue ?? "-", row.change,
      ]
      let changed = row.version.flatMap { outcome.changed[$0] }
      return [written] + (changed.map { [["", "", "", "", "", "(\($0))"]] } ?? [])
    }
    return table.text
  }
}
