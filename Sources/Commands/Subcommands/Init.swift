import ArgumentParser
import Editing
import Policies

/// `codicil init`
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a working Content and Site; nothing that is there is overwritten.")

  @Option(help: ArgumentHelp("The name of the organization that publishes.", valueName: "text"))
  var name = "Example Ltd."

  @OptionGroup var options: ChangeOptions

  func run() throws {
    let (content, site) = (options.folders.content, options.folders.site)
    let schemas = try Catalog.schemas()
    var changes = [
      Beginning.content(content, name: name, schemas: schemas),
      Beginning.site(site, name: name, year: options.date.day.year, schemas: schemas),
    ]
    let ignored = Beginning.ignored(site: site)
    if let ignored, (try? ignored.refuseUnlessFree()) != nil { changes.append(ignored) }
    if options.dryRun {
      for change in changes { Output.print(change.description) }
      return
    }
    do {
      for change in changes { try change.refuseUnlessFree() }
      for change in changes { try change.apply() }
    } catch {
      throw ChangeOptions.said(error)
    }
    Output.say("\(content) and \(site): written")
    Output.say(
      "next: put your organization's name, address and roles into \(content)/organization.yml and \(site)/site.yml")
    Output.say("next: begin a document: codicil new privacy-policy --kind policy --title 'Privacy Policy'")
  }
}
