package import Diagnostics

extension Rule {
  package static let smallVersionStep = Rule(
    "small-version-step", .warning, .record,
    summary: "a version rises less than the revision's nature asks",
    explanation: """
      Readers judge by the number whether they have to read again. A material change raises the first number, a \
      substantive one or a clarification at least the second; an editorial one may raise any. Versions that are dates \
      say nothing of the sort.
      """,
    remedy: "Number the revision by its nature, or give the nature that its number says.",
    wrong: """
      # after 2.2.md
      version: "2.2.1"
      nature: substantive
      """,
    right: """
      version: "2.3"
      nature: substantive
      """)
}

/// Each file is compared with the nearest lower version of the record that was not cancelled.
enum SmallVersionStep: RecordCheck {
  static let rule = Rule.smallVersionStep

  static func findings(in document: Document, _ context: RecordContext) -> [Finding] {
    guard document.areEventsRead else { return [] }
    let numbered = document.recordedRevisions.compactMap { revision in revision.version.map { ($0, revision) } }
      .sorted { $0.0 < $1.0 }
    return zip(numbered, numbered.dropFirst()).compactMap { lower, higher in
      let (version, revision) = higher
      guard revision.keyPath.isEmpty, let nature = revision.nature, version.scheme == .number,
        lower.0.scheme == .number, lower.0 < version, let numbers = numbersToRaise(by: nature),
        (0..<numbers).allSatisfy({ version[$0] == lower.0[$0] })
      else { return nil }
      let asked = nature == .material ? "the first number" : "the first or second number"
      let next = nature == .material ? "\(version[0] + 1).0" : "\(version[0]).\(version[1] + 1)"
      return revision.places.finding(
        rule, "'\(version)' follows '\(lower.0)', but a \(nature.rawValue) change raises \(asked)",
        help: "number it '\(next)', or give it the nature that its number says", at: "version",
        related: [lower.1.places.related("the version before", at: lower.1.path("version"))])
    }
  }

  /// Of how many leading numbers one has to rise; nil where any will do.
  private static func numbersToRaise(by nature: Nature) -> Int? {
    switch nature {
    case .material: 1
    case .substantive, .clarification: 2
    case .initial, .editorial: nil
    }
  }
}
