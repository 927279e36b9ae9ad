import ArgumentParser
import Publishing

/// `codicil verify SITE`
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare a published site, or a copy of it, with its manifest.",
    discussion: "Prints every file that is changed, missing or extra; exit status 1 if there is one.")

  @Argument(help: "The folder of the site.", completion: .directory)
  var site: String

  func run() throws {
    let found = try Failure.wrap { try SiteFolder(site).verify() }
    for discrepancy in found { Output.print("\(discrepancy)\n") }
    guard found.isEmpty else { throw ExitCode(1) }
    Output.say("\(site) matches its manifest")
  }
}
