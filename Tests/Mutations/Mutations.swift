import Diagnostics
import FoundationEssentials
import Glibc
import Policies
import Publishing
import Website

/// Damages copies of a content folder and compiles each, to find what crashes or hangs the tool:
/// `mutations CONTENT SITE COUNT [SEED]`. Exit status 0 when every copy gave a site or findings.
@main enum Mutations {
  /// No copy takes longer, by far; a hang ends here, with the copy that caused it left on disk.
  private static let limit: UInt32 = 60

  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4, let count = UInt64(arguments[3]) else {
      print("usage: mutations CONTENT SITE COUNT [SEED]")
      exit(64)
    }
    let seed = arguments.count > 4 ? UInt64(arguments[4]) ?? 1 : 1
    let files = try files(in: arguments[1])
    let folder = FileManager.default.temporaryDirectory.appending(path: "mutations-\(getpid())/Content").path
    for (path, bytes) in files { try write(bytes, to: "\(folder)/\(path)") }
    var tally = (sites: 0, refused: 0)
    for number in 0..<count {
      var mutator = Mutator(seed: seed &+ number)
      let damaged = try damage(files, with: &mutator, in: folder)
      alarm(limit)
      let isWhole = try await compile(folder, site: arguments[2])
      alarm(0)
      if isWhole { tally.sites += 1 } else { tally.refused += 1 }
      for file in damaged { try write(file.bytes, to: "\(folder)/\(file.path)") }
    }
    try FileManager.default.removeItem(atPath: String(folder.dropLast(8)))
    print("\(count) damaged copies: \(tally.sites) gave a site, \(tally.refused) gave errors")
  }

  /// Damages one to three files and returns them as they were.
  private static func damage(
    _ files: [(path: String, bytes: [UInt8])], with mutator: inout Mutator, in folder: String
  ) throws -> [(path: String, bytes: [UInt8])] {
    let victims = (0...mutator.number(below: 3)).map { _ in files[mutator.number(below: files.count)] }
    for victim in victims {
      try write(mutator.damage(victim.bytes, with: files.map(\.bytes)), to: "\(folder)/\(victim.path)")
    }
    return victims
  }

  /// Loads, checks and renders, in memory; whether there was no error.
  private static func compile(_ folder: String, site siteFolder: String) async throws -> Bool {
    let loader = ContentLoader(folder: folder)
    let (content, findings) = loader.load()
    let (settings, _) = SiteLoader(folder: siteFolder).load(rules: Rules.all)
    let templates = try StaticFolder("\(siteFolder)/templates")
    let (theme, _) = Theme.make(
      templates: try templates.paths().map(templates.file).map { SourceFile(path: $0.path, bytes: $0.bytes) },
      speaking: Site.languages(of: settings, content))
    let day = CivilDate(daysSinceEpoch: 18_293)
    let site = Site(
      settings: settings, organization: content.organization, registers: content.registers, asOf: day, theme: theme)
    let compiler = Compiler(loader: loader, content: content, site: site, includesDrafts: true, isDateGiven: false)
    let all = try await compiler.compile(into: MemorySink()).findings + findings
    return !all.contains { $0.severity == .error }
  }

  private static func files(in folder: String) throws -> [(path: String, bytes: [UInt8])] {
    let folder = try StaticFolder(folder)
    return try folder.paths().map { ($0.text, try folder.file($0).bytes) }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    let parent = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    try FileManager.default.createDirectory(atPath: String(parent), withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: path))
  }
}
