import Foundation
import TestSupport
import Testing

/// Commands that write records, killed at any moment: each file is as it was or as it is to be, and the same command
/// run again completes what was begun. `CODICIL_KILLS` says how many are killed of each.
@Suite struct KilledLifeTests {
  @Test(arguments: [
    ["approve", "data-privacy-faq", "--by", "dpo"], ["revise", "privacy-policy"],
    ["review", "privacy-policy", "--by", "dpo", "--outcome", "no change"],
  ])
  func nothingIsLostOrHalfWritten(command: [String]) throws {
    let kills = ProcessInfo.processInfo.environment["CODICIL_KILLS"].flatMap { Int($0) } ?? 12
    let arguments = command + ["--as-of", "2020-05-01"]
    let whole = try Tool.onSample()
    let before = try whole.files("Content")
    let clock = ContinuousClock()
    let duration = try clock.measure { _ = try finish(whole, arguments) }
    let after = try whole.files("Content")
    try #require(after != before)
    var random = Seeded(state: 20_190_103)
    for kill in 0..<kills {
      let tool = try Tool.onSample()
      let process = try tool.start(arguments)
      Thread.sleep(forTimeInterval: Double.random(in: 0...1.2, using: &random) * (duration / .seconds(1)))
      Foundation.kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let left = try tool.files("Content").filter { !$0.key.hasPrefix(".codicil-new-") }
      for (path, bytes) in left { #expect(bytes == before[path] || bytes == after[path], "\(path) after kill \(kill)") }
      #expect(Set(before.keys).intersection(after.keys).isSubset(of: left.keys), "after kill \(kill)")
      _ = try finish(tool, arguments)
      #expect(try tool.files("Content") == after, "completed after kill \(kill)")
    }
  }

  private func finish(_ tool: Tool, _ arguments: [String]) throws -> Int32 {
    let process = try tool.start(arguments)
    process.waitUntilExit()
    return process.terminationStatus
  }
}

/// Steele, Lea and Flood's SplitMix64.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
