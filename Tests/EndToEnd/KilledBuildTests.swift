import Foundation
import TestSupport
import Testing

/// A build that is killed at any moment leaves the old site whole, and the next build leaves no litter.
@Suite struct KilledBuildTests {
  @Test func nothingIsHalfPublished() throws {
    let tool = try Tool.onSample()
    #expect(try tool.run("build", "--as-of", "2020-02-01").status == 0)
    let sites = [try tool.files("Site/public")]
    #expect(try tool.run("build", "--as-of", "2020-03-02").status == 0)
    let all = try sites + [tool.files("Site/public")]
    for attempt in 0..<24 {
      let process = try tool.start(["build", "--as-of", attempt.isMultiple(of: 2) ? "2020-02-01" : "2020-03-02"])
      Thread.sleep(forTimeInterval: Double(attempt) * 0.015)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      #expect(try tool.run("verify", "Site/public").status == 0)
      let now = try tool.files("Site/public")
      #expect(all.contains(now))
    }
    #expect(try tool.run("build", "--as-of", "2020-02-01").status == 0)
    #expect(try tool.files("Site/public") == all[0])
    let left = try FileManager.default.contentsOfDirectory(atPath: tool.folder.url.appending(path: "Site").path)
    #expect(left.sorted() == ["public", "site.yml"])
  }
}
