import Foundation
import TestSupport
import Testing

/// Every page through the Nu HTML checker, where its jar is given (`make test` does).
@Suite struct HTMLTests {
  private static let checker = ProcessInfo.processInfo.environment["CODICIL_NU"] ?? ""

  @Test(.enabled(if: !checker.isEmpty, "CODICIL_NU does not name the checker's jar"))
  func everyPageIsValid() throws {
    let tool = try Tool.onSample()
    #expect(try tool.run("build", "--as-of", "2020-02-01", "--drafts").status == 0)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "java", "-Xss4m", "-jar", Self.checker, "--errors-only", "--skip-non-html",
      tool.folder.url.appending(path: "Site/public").path,
    ]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let report = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(report.isEmpty)
    #expect(process.terminationStatus == 0)
  }
}
