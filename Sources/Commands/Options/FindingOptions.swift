import ArgumentParser

/// Which findings count and which are shown.
struct FindingOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, github
  }

  @Flag(help: "Fail on warnings too, except on reviews that are due.")
  var strict = false

  @Flag(help: "List notes too, which are otherwise only counted.")
  var notes = false

  @Option(help: ArgumentHelp("How findings are printed: text, json or github.", valueName: "format"))
  var format: Format = .text
}
