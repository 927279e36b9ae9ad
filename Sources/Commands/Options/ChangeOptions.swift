import ArgumentParser
import Diagnostics
import Editing
import Policies

/// What every command has that changes content.
struct ChangeOptions: ParsableArguments {
  @OptionGroup var folders: FolderOptions
  @OptionGroup var date: DateOption

  @Flag(help: "Print what would change, and write nothing.")
  var dryRun = false

  /// The content as it is now.
  var editing: Editing { Editing(ContentLoader(folder: folders.content).load().content, today: date.day) }

  /// Makes a change and says what it came to and what comes next; with `--dry-run` prints it.
  func carryOut(_ propose: () throws -> Proposal) throws {
    do {
      let proposal = try propose()
      if dryRun {
        Output.print(proposal.change.description)
        proposal.notes.forEach(Output.say)
        return
      }
      try proposal.change.apply()
      for line in proposal.change.summary + proposal.notes { Output.say(line) }
      for line in proposal.next { Output.say("next: \(line)") }
    } catch let error as EditingError {
      throw Self.said(error)
    }
  }

  /// Says why nothing is written; the exit status that tells whose fault it is.
  static func said(_ error: EditingError) -> any Error {
    if case .findings(let findings) = error, let options = try? FindingOptions.parse([]) {
      try? FindingReport(FindingTally(findings), options).say()
    }
    Output.say("codicil: \(error)")
    return error.isOfSystem ? Failure.status : ExitCode(1)
  }
}
