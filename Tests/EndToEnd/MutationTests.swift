import Foundation
import Testing

/// Damaged copies of the sample never crash or hang the tool. `make fuzz` tries ten thousand.
@Suite struct MutationTests {
  @Test func damagedContentGivesFindingsOrASite() throws {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
      path: "Mutations")
    process.arguments = [
      Tool.root.appending(path: "Content").path, Tool.root.appending(path: "Site").path, "40", "20200201",
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
  }
}
