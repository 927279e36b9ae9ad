package import ArgumentParser

/// The command-line tool.
package struct Codicil: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "codicil", abstract: "Compile policy documents: check revisions, render the site, compare texts.")

  package init() {}
}
