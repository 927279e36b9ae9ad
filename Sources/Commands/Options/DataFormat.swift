import ArgumentParser

/// How a command prints what it knows.
enum DataFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
