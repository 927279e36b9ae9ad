import ArgumentParser
import Diagnostics
import Importing
import Policies

/// `codicil import REPOSITORY --path GLOB…`
struct Import: AsyncParsableCommand {
  enum Versions: String, ExpressibleByArgument, CaseIterable {
    case date, number
  }

  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make documents with revisions of a git history of Markdown files.",
    discussion: """
      Every text that a file had becomes a revision, with what its commit says: date, author, change. A renamed file stays \
      one document. Nothing of the repository is run, and nothing that is in the content is overwritten: run again, it \
      adds what is new.

      --plan writes what would be done, a row a text, and does nothing; edit it, and give it to the same command with \
      --apply.
      """)

  @Argument(help: "A clone, a bare repository, or a bundle.", completion: .file())
  var repository: String

  @Option(
    name: .customLong("path"), parsing: .singleValue,
    help: ArgumentHelp(
      "Which files, such as 'Policies/**/*.md'; may be given again, '!…' takes files away (default: '**/*.md').",
      valueName: "pattern"))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp("The folder of documents and records; made where it is not there.", valueName: "folder"),
    completion: .directory)
  var content = "Content"

  @Option(help: ArgumentHelp("Write what would be done to a file, and do nothing.", valueName: "file"))
  var plan: String?

  @Option(help: ArgumentHelp("Do what an edited plan says.", valueName: "file"), completion: .file())
  var apply: String?

  @Option(help: "How revisions are called: by the date of their commit, or by number.")
  var versions: Versions = .date

  @Flag(
    name: .customLong("all-parents"),
    help: "Take the texts of side branches too, not only those of the main line (--first-parent).")
  var allParents = false

  @Flag(name: .customLong("first-parent"), help: .hidden)
  var firstParent = false

  @Option(help: ArgumentHelp("The role that owns the new documents.", valueName: "role"))
  var owner: String?

  @Option(
    name: .customLong("approver"), parsing: .singleValue,
    help: ArgumentHelp("A role that approves later revisions; may be given again.", valueName: "role"))
  var approvers: [String] = []

  @Option(help: ArgumentHelp("What sort of texts they are: statement, policy, faq or notice.", valueName: "kind"))
  var kind: Kind = .policy

  @Flag(help: "Repair anchors and kramdown's attribute lines, without changing a word.")
  var mend = false

  @Flag(name: .customLong("dry-run"), help: "Say what would be done, and do nothing.")
  var dryRun = false

  @Flag(help: "List every date that is not the record's, and not only a few.")
  var verbose = false

  @Option(help: "How the summary is printed.")
  var format: DataFormat = .text

  func run() async throws {
    do {
      try await ImportRun(self).run()
    } catch {
      throw Failure.said(error)
    }
  }

  func validate() throws {
    if plan != nil, apply != nil { throw ValidationError("--plan and --apply cannot be given together") }
    if allParents, firstParent { throw ValidationError("--first-parent and --all-parents cannot be given together") }
    for path in paths where PathPattern(path) == nil {
      throw ValidationError("the pattern \(quoted(path)) of --path names no file")
    }
    if !paths.isEmpty, paths.allSatisfy({ $0.hasPrefix("!") }) {
      throw ValidationError("every --path takes files away; name some, such as '**/*.md'")
    }
    for role in approvers + [owner].compactMap(\.self) where !DocumentID.isWellFormed(role) {
      throw ValidationError("\(quoted(role)) cannot be the id of a role: letters a-z, digits and single hyphens")
    }
  }

  /// What the options ask of an import.
  var options: ImportOptions {
    ImportOptions(
      patterns: (paths.isEmpty ? ["**/*.md"] : paths).compactMap(PathPattern.init),
      versions: versions == .date ? .date : .number, takesSideBranches: allParents, owner: owner,
      approvers: approvers, kind: kind, mends: mend)
  }
}

extension Kind: ExpressibleByArgument {}
