import ArgumentParser
import Diagnostics
import Policies

/// `codicil check`
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check everything, drafts too, and print all findings.",
    discussion:
      "Exit status 1 if there is an error; with --strict, also if there is a warning that is not about a due review.")

  @OptionGroup var folders: FolderOptions
  @OptionGroup var date: DateOption
  @OptionGroup var options: FindingOptions

  @Option(
    help: ArgumentHelp(
      "A content folder as it was, such as that of the branch to merge into: what was issued there must still stand.",
      valueName: "folder"), completion: .directory)
  var base: String?

  func validate() throws {
    if let base, !ContentLoader(folder: base).isThere { throw ValidationError("there is no folder \(quoted(base))") }
  }

  func run() async throws {
    let workspace = try Workspace(folders, date)
    let report = FindingReport(try await workspace.check(base: base, keepsNotes: options.notes), options)
    try report.print()
    Output.say(report.summary.description)
    if report.fails { throw ExitCode(1) }
  }
}
