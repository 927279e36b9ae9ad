import ArgumentParser
import Diagnostics
import Editing
import Policies

/// `codicil restore DOCUMENT VERSION --from SITE-OR-FILE`
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Bring a sealed file back as it was sealed, byte for byte or not at all.",
    discussion: """
      The bytes are taken from a published site, another content folder, or a file, and only if they have the SHA-256 \
      that revisions.lock has. Line ends CRLF count as LF; written is LF.
      """)

  @Argument(help: "The document's id.")
  var document: String

  @Argument(help: "The version, '2.2'; a translation, '2.2.fr'; or a file of the document, 'files/logo.png'.")
  var version: String

  @Option(
    help: ArgumentHelp("A published site, a content folder, or the file itself.", valueName: "site-or-file"),
    completion: .file())
  var from: String

  @OptionGroup var folders: FolderOptions

  @Flag(help: "Say what would be written, and write nothing.")
  var dryRun = false

  func run() throws {
    let content = ContentLoader(folder: folders.content).load().content
    let restoration = try restoration(in: content)
    guard !restoration.isIntact else {
      Output.say("\(restoration.path) is as it was sealed; there is nothing to restore")
      return
    }
    if dryRun {
      Output.print("\(restoration.isNew ? "create" : "change") \(restoration.path), from \(restoration.source)\n")
      return
    }
    try Failure.wrap { try restoration.apply() }
    Output.print("\(restoration.path): restored from \(restoration.source)\n")
    Output.say("next: codicil check")
  }

  private func restoration(in content: Content) throws -> Restoration {
    do {
      return try Restoration(of: version, document: document, in: content, from: from)
    } catch .notSealed(let known) {
      guard !known.isEmpty else {
        throw ValidationError("nothing of \(quoted(document)) is sealed in \(content.seals.file.path)")
      }
      throw ValidationError(
        "\(quoted(version)) of \(quoted(document)) is not sealed; \(Spelling.help(for: version, among: known))")
    } catch .removed {
      Output.say("codicil: the text of '\(document)' \(version) was removed, and is not brought back")
    } catch .notFound(let seal) {
      Output.say("codicil: \(quoted(from)) has no '\(document)' \(version) with the sealed SHA-256, \(seal)")
      Output.say("nothing is written; name a published site, another content folder, or the file itself")
    }
    throw ExitCode(1)
  }
}
