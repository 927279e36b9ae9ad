import ArgumentParser

/// Where content and site are: the same for every command.
struct FolderOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of documents and records.", valueName: "folder"), completion: .directory)
  var content = "Content"

  @Option(
    help: ArgumentHelp("The folder of site.yml, templates and assets.", valueName: "folder"), completion: .directory)
  var site = "Site"

  @Option(
    help: ArgumentHelp("The folder of the rendered site (default: public, in the site folder).", valueName: "folder"),
    completion: .directory)
  var output: String?

  /// The folder the site is rendered into.
  var outputFolder: String { output ?? (site.hasSuffix("/") ? "\(site)public" : "\(site)/public") }
}
