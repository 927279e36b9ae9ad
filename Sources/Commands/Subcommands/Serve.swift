import ArgumentParser
import Diagnostics
import Dispatch
import Glibc
import Previewing

/// `codicil serve`
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the site in a browser while it is being written, drafts included.",
    discussion: """
      Pages reload when their sources are saved, and show what was found in them. Only programs on this machine can open \
      them; nothing is written. The address is printed when it can be opened. Ctrl-C ends it.
      """)

  @OptionGroup var folders: FolderOptions
  @OptionGroup var date: DateOption

  @Option(
    help: ArgumentHelp("The port; 0 for any that is free (default: the first free one from 8000).", valueName: "number")
  )
  var port: UInt16?

  func run() async throws {
    let date = date
    let subject = PreviewSubject(
      content: folders.content, site: folders.site, output: folders.outputFolder, rules: Catalog.rules,
      isDateGiven: date.date != nil, day: { date.day })
    let preview = Preview(of: subject, report: Self.say)
    // A browser that goes away while it is being answered is no reason to end.
    signal(SIGPIPE, SIG_IGN)
    let port = port
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await preview.run(port: port) }
        group.addTask { await Self.wait(for: [SIGINT, SIGTERM]) }
        try await group.next()
        group.cancelAll()
        try await group.waitForAll()
      }
    } catch {
      throw Failure.said(error)
    }
  }

  /// Returns when one of the signals arrives, or the task is cancelled.
  private static func wait(for signals: [Int32]) async {
    let (arrivals, arrival) = AsyncStream<Void>.makeStream()
    let sources = signals.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler { arrival.yield() }
      source.activate()
      return source
    }
    for await _ in arrivals { break }
    for source in sources { source.cancel() }
  }

  @Sendable private static func say(_ event: Preview.Event) {
    switch event {
    case .started(let address, let drafts, let findings, let obstacle):
      Output.print(address + "\n")
      for draft in drafts { Output.say("Draft: \(address.dropLast())\(draft)") }
      Output.say(text(of: findings, obstacle))
      Output.say("Pages reload when their sources are saved. Ctrl-C ends the preview.")
    case .changed(let documents, let pages, let findings, let obstacle):
      let saved = documents.isEmpty ? "What documents share" : enumeration(documents)
      let changed = pages == 1 ? "1 page changed" : "\(pages) pages changed"
      Output.say("\(saved): \(changed); \(text(of: findings, obstacle))")
    case .blind(let path, let reason): Output.say("codicil: changes in \(quoted(path)) are not seen: \(reason)")
    }
  }

  private static func text(of findings: FindingSummary, _ obstacle: String?) -> String {
    obstacle.map { "nothing new can be shown: \($0)" } ?? findings.description
  }
}
