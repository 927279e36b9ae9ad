import Foundation
import Publishing
import Testing
import Website

/// Kills builds with SIGKILL, which no process can prepare for, at moments drawn from a fixed seed.
@Suite struct KillTests {
  @Test(arguments: ["exchange", "rename"])
  func aKillAtAnyMomentLeavesAWholeSiteAndNoLitter(way: String) throws {
    let folder = try TemporaryFolder()
    var random = SplitMix(state: 20_190_103)
    for round in 0..<50 {
      try folder.publish(["index.html": "before \(round)"])
      let probe = Process()
      probe.executableURL = Self.probe
      probe.arguments = [folder["public"], way]
      try probe.run()
      usleep(UInt32.random(in: 0..<60_000, using: &random))
      kill(probe.processIdentifier, SIGKILL)
      probe.waitUntilExit()
      // Had it ended by itself, it would have met an error.
      try #require(probe.terminationReason == .uncaughtSignal && probe.terminationStatus == SIGKILL)

      #expect(try folder.discrepancies() == [], "after kill \(round)")
      try folder.publish(["index.html": "after"])
      #expect(folder.names() == ["public", "public/index.html", "public/manifest.json"], "after kill \(round)")
    }
  }

  @Test func anExchangeLeavesTheSiteAtItsPlaceAtEveryMoment() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["index.html": "before"])
    let probe = Process()
    probe.executableURL = Self.probe
    probe.arguments = [folder["public"], "exchange"]
    try probe.run()
    defer { kill(probe.processIdentifier, SIGKILL) }
    var swaps = 0
    var last = try folder.identity("public")
    while swaps < 10 {
      let now = try folder.identity("public")
      if now != last { swaps += 1 }
      last = now
      try #require(probe.isRunning)
    }
  }

  /// The helper of this name, which stands beside the tests' own executable.
  private static let probe = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "PublishingProbe")
}
