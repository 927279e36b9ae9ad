import ArgumentParser
import Diagnostics
import FoundationEssentials
import Importing
import Policies
import Publishing
import Website

/// One run of `codicil import`.
struct ImportRun {
  private let command: Import
  private let content: Content?

  /// Loads what is there. What stands in the way is said, and ends the command.
  init(_ command: Import) throws {
    self.command = command
    let hasContent = ["organization.yml", "documents"].contains {
      FileManager.default.fileExists(atPath: "\(command.content)/\($0)")
    }
    guard hasContent else {
      content = nil
      return
    }
    let (content, findings) = ContentLoader(folder: command.content).load()
    let unread = findings.filter { $0.rule.basis == .form && $0.severity == .error }
    guard unread.isEmpty, content.seals.extent != .damaged else {
      try Self.end(unread, "mend what cannot be read in '\(command.content)', then import")
    }
    self.content = content
    let roles = content.organization.roles.map(\.id)
    for role in command.options.approvers + [command.options.owner].compactMap(\.self) where !roles.contains(role) {
      throw ValidationError(
        "there is no role \(quoted(role)) in \(command.content)/organization.yml; "
          + Spelling.help(for: role, among: roles))
    }
  }

  func run() async throws {
    let repository = try await GitRepository.open(
      command.repository, searchPath: Output.environment("PATH") ?? "/usr/bin:/bin",
      temporaryFolder: Output.environment("TMPDIR") ?? "/tmp")
    let plan = try command.apply.map(Self.plan)
    var options = command.options
    options.today = Self.today
    let (importer, findings) = try await Importer.prepare(repository, options, into: content, plan: plan)
    if !findings.isEmpty { try Self.end(findings, "nothing is imported") }
    if let unmatched = importer.unmatched { throw ValidationError(unmatched) }
    let line = ProgressLine(total: importer.count)
    defer { line.clear() }
    guard command.plan == nil, !command.dryRun else {
      let summary = try await importer.run(write: nil) { line.advance() }
      line.clear()
      return try finish(summary)
    }
    let writer = try ContentWriter(content: command.content)
    let summary = try await importer.run(write: { try writer.write($0, to: $1) }, progress: { line.advance() })
    line.clear()
    guard summary.revisions > 0 else { return try print(summary, findings: []) }
    var seals = content?.seals ?? Seals()
    for (path, digest) in summary.digests { seals = seals.adding(digest, at: path) }
    try writer.write(Array(seals.text.utf8), to: Seals.fileName)
    try writer.finish(replacing: Seals.fileName)
    try print(summary, findings: try await check(summary))
  }

  /// Writes the plan, or says what would be done.
  private func finish(_ summary: ImportSummary) throws {
    if let path = command.plan {
      guard !FileManager.default.fileExists(atPath: path) else {
        throw ValidationError("'\(path)' is there already and is not overwritten; name another file")
      }
      try Data(summary.plan.text.utf8).write(to: URL(filePath: path), options: .withoutOverwriting)
    } else if command.format == .text {
      for document in summary.documents {
        if document.isNew { Output.print("create \(command.content)/documents/\(document.id)/document.yml\n") }
        Output.print(document.revisions.map { "create \(command.content)/\($0)\n" }.joined())
      }
    }
    try print(summary, findings: [])
  }

  private func print(_ summary: ImportSummary, findings: [Finding]) throws {
    let report = ImportReport(summary: summary, findings: findings, command: command)
    Output.print(command.format == .json ? try report.json : report.text)
  }

  /// What is found in the documents that were imported, as a site without settings of its own would find it.
  private func check(_ summary: ImportSummary) async throws -> [Finding] {
    let (content, loading) = ContentLoader(folder: command.content).load()
    let settings = SiteSettings(
      title: "", url: "https://example.org/", feedTag: FeedTag(authority: "example.org", date: "2000"))
    let site = Site(
      settings: settings, organization: content.organization, asOf: Self.today,
      theme: Theme.make().theme)
    let compiler = Compiler(
      loader: ContentLoader(folder: command.content), content: content, site: site, includesDrafts: true,
      isDateGiven: false)
    let found = loading + (try await compiler.compile(into: nil).findings)
    let imported = Set(summary.documents.map { "\(content.folder)/documents/\($0.id)" })
    return Set(found).filter { finding in imported.contains { finding.path.hasPrefix("\($0)/") } }.sorted()
  }

  private static var today: CivilDate {
    CivilDate(daysSinceEpoch: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
  }

  private static func plan(_ path: String) throws -> ImportPlan {
    let (plan, findings) = ImportPlan.read(path)
    if !findings.isEmpty { try end(findings, "nothing is imported") }
    return plan
  }

  private static func end(_ findings: [Finding], _ message: String) throws -> Never {
    let renderer = TextRenderer(usesColor: Output.usesColor(2))
    Output.say(Set(findings).sorted().map { renderer.render($0) + "\n" }.joined() + "codicil: \(message)")
    throw ExitCode(1)
  }
}
