import ArgumentParser
import Diagnostics
import Glibc

/// `codicil explain [RULE]`
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a finding means and how to mend it; without a rule, list all rules.")

  @Argument(help: "The rule's id, as findings show it in brackets.", completion: .list(Catalog.rules.map(\.id)))
  var rule: String?

  @Option(help: ArgumentHelp("How rules are printed: text or markdown.", valueName: "format"))
  var format: Format = .text

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown
  }

  func run() throws {
    guard let rule else {
      Output.print(format == .text ? Catalog.list : Catalog.markdown)
      return
    }
    guard let found = Catalog.rules.first(where: { $0.id == rule }) else {
      throw ValidationError("there is no rule '\(rule)'; \(Spelling.help(for: rule, among: Catalog.rules.map(\.id)))")
    }
    Output.print(format == .text ? Catalog.text(of: found) : Catalog.markdown(of: found))
  }
}
