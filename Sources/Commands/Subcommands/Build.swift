import ArgumentParser
import Diagnostics
import Publishing
import Website

/// `codicil build`
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Check the content and render the site; with an error, the old site stays.",
    discussion:
      "The new site takes the old one's place at once, when all of it is there. What is unchanged keeps its file.")

  @OptionGroup var folders: FolderOptions
  @OptionGroup var date: DateOption
  @OptionGroup var options: FindingOptions

  @Flag(help: "Render drafts too, and count what is found in them.")
  var drafts = false

  @Flag(help: "Make PDFs too, of current texts and of what changed in them last, with WeasyPrint.")
  var pdf = false

  func run() async throws {
    let clock = ContinuousClock()
    let started = clock.now
    let press = try await press()
    let workspace = try Workspace(folders, date, hasPaper: pdf)
    let loaded = clock.now
    let publication = try Failure.wrap { try Publication(of: SiteFolder(folders.outputFolder)) }
    do {
      let paper = PaperSink(publication)
      let found = try await workspace.render(
        into: pdf ? paper : publication, includingDrafts: drafts, keepsNotes: options.notes)
      let report = FindingReport(found, options)
      try report.say()
      guard !report.fails else {
        publication.abandon()
        Output.say("\(report.summary.description); \(folders.outputFolder) is unchanged")
        throw ExitCode(1)
      }
      if let press { try await paper.print(with: press) }
      let rendered = clock.now
      let summary = try publication.finish()
      let times = Times(load: loaded - started, render: rendered - loaded, publish: clock.now - rendered)
      if report.summary.description != "no findings" { Output.say(report.summary.description) }
      Output.say("\(folders.outputFolder): \(Self.text(summary)), in \(times)")
    } catch {
      publication.abandon()
      throw Failure.said(error)
    }
  }

  /// Before anything else is done, since nothing would come of it without.
  private func press() async throws -> PaperPress? {
    guard pdf else { return nil }
    do {
      return try await PaperPress(searchPath: Output.environment("PATH") ?? "/usr/bin:/bin")
    } catch {
      throw Failure.said(error)
    }
  }

  private static func text(_ summary: Publication.Summary) -> String {
    func count(_ number: Int) -> String { number == 1 ? "1 file" : "\(number) files" }
    let removed = summary.removed > 0 ? ", \(summary.removed) removed" : ""
    return "\(count(summary.written)) written, \(summary.unchanged) unchanged\(removed)"
  }

  /// How long the stages took: "0.04 s (load 0.01, render 0.02, publish 0.01)".
  private struct Times: CustomStringConvertible {
    let load: Duration
    let render: Duration
    let publish: Duration

    var description: String {
      "\(seconds(load + render + publish)) s (load \(seconds(load)), render \(seconds(render)), publish \(seconds(publish)))"
    }

    /// With two decimals.
    private func seconds(_ duration: Duration) -> String {
      let hundredths = Int(duration / .milliseconds(10) + 0.5)
      return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
  }
}
