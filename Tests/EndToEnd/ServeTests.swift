import Foundation
import TestSupport
import Testing

/// `codicil serve` as a shell starts and ends it. What it shows, Tests/Browser tests.
@Suite struct ServeTests {
  @Test(arguments: [SIGINT, SIGTERM])
  func aSignalEndsItWithoutFailure(signal: Int32) throws {
    let preview = try RunningPreview(Tool.onSample(), port: 0)
    #expect(preview.address.contains(#/^http://127\.0\.0\.1:\d+/$/#))
    #expect(preview.stop(signal) == 0)
  }

  @Test func aPortThatIsTakenIsSaid() throws {
    let first = try RunningPreview(Tool.onSample(), port: 0)
    let port = try #require(first.address.split(separator: ":").last?.dropLast())
    let second = try Tool.onSample().run("serve", "--port", String(port))
    #expect(second.status == 74)
    #expect(second.errors == "codicil: port \(port) is taken by another program; name another one with --port\n")
    #expect(first.stop(SIGINT) == 0)
  }

  @Test func itWritesNothing() throws {
    let tool = try Tool.onSample()
    let before = try tool.files(".")
    let preview = try RunningPreview(tool, port: 0)
    #expect(preview.stop(SIGINT) == 0)
    #expect(try tool.files(".") == before)
  }
}

/// A preview that has printed its address.
private struct RunningPreview {
  let address: String
  private let process: Process

  init(_ tool: Tool, port: Int) throws {
    process = try tool.start(["serve", "--as-of", "2020-02-01", "--port", String(port)])
    let output = try #require(process.standardOutput as? Pipe).fileHandleForReading
    var line: [UInt8] = []
    while let byte = try output.read(upToCount: 1)?.first, byte != 0x0A { line.append(byte) }
    address = String(decoding: line, as: UTF8.self)
  }

  func stop(_ signal: Int32) -> Int32 {
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process.terminationStatus
  }
}
