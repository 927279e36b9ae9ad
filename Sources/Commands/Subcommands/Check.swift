import ArgumentParser
import Diagnostics

/// `codicil check`
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check everything, drafts too, and print all findings.",
    discussion:
      "Exit status 1 if there is an error; with --strict, also if there is a warning that is not about a due review.")

  @OptionGroup var folders: FolderOptions
  @OptionGroup var date: DateOption
  @OptionGroup var options: FindingOptions

  func run() async throws {
    let workspace = try Workspace(folders, date)
    let report = FindingReport(try await workspace.check(), options)
    try report.print()
    Output.say(report.summary.description)
    if report.fails { throw ExitCode(1) }
  }
}
