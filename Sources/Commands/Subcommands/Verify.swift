import ArgumentParser
import Diagnostics
import Policies
import Publishing

/// `codicil verify SITE`
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compare a published site, or a copy of it, with its manifest and the seals.",
    discussion: """
      Prints every file that is changed, missing or extra, and every text that is not as it was sealed; exit status 1 if \
      there is one. The seals are those that the site lists; with --content, also those of that folder, which were not \
      published with the site and so could not be changed along with it.
      """)

  @Argument(help: "The folder of the site.", completion: .directory)
  var site: String

  @Option(
    help: ArgumentHelp("A folder of documents and records, for its \(Seals.fileName).", valueName: "folder"),
    completion: .directory)
  var content: String?

  func run() throws {
    let folder = try Failure.wrap { try SiteFolder(site) }
    let changes = try Failure.wrap { try folder.verify() }
    let seals = try content.map(seals)
    let report = try Failure.wrap { try folder.verifySeals(seals) }
    for discrepancy in changes + report.discrepancies { Output.print("\(discrepancy)\n") }
    guard changes.isEmpty, report.discrepancies.isEmpty else { throw ExitCode(1) }
    let texts = report.matches == 1 ? "1 sealed file matches" : "\(report.matches) sealed files match"
    Output.say("\(site) matches its manifest; \(report.matches == 0 ? "it has no seals" : "\(texts) the record")")
  }

  private func seals(of content: String) throws -> Seals {
    let loader = ContentLoader(folder: content)
    guard loader.isThere else { throw ValidationError("there is no folder \(quoted(content))") }
    let (seals, findings) = loader.seals()
    guard findings.isEmpty, seals.extent == .whole else {
      for finding in findings { Output.say(TextRenderer(usesColor: false).render(finding)) }
      Output.say(
        "codicil: '\(content)/\(Seals.fileName)' \(seals.extent == .absent ? "is not there" : "cannot be read")")
      throw ExitCode(1)
    }
    return seals
  }
}
