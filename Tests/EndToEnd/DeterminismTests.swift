import Foundation
import TestSupport
import Testing

/// The same content and date give the same bytes.
@Suite struct DeterminismTests {
  @Test func neitherLocaleNorZoneNorFolderNorOrderMatter() throws {
    let first = try Tool.onSample()
    #expect(try first.run("build", "--as-of", "2020-02-01").status == 0)
    let second = try Tool.onSample()
    // The files in another order on disk, as another file system would list them.
    let folder = second.folder.url.appending(path: "Content/documents")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted(by: >) {
      let document = folder.appending(path: name)
      try FileManager.default.moveItem(at: document, to: folder.appending(path: "x"))
      try FileManager.default.copyItem(at: folder.appending(path: "x"), to: document)
      try FileManager.default.removeItem(at: folder.appending(path: "x"))
    }
    let environment = ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8"]
    #expect(try second.run("build", "--as-of", "2020-02-01", environment: environment).status == 0)
    #expect(try first.files("Site/public") == second.files("Site/public"))
  }

  @Test func aSecondBuildWritesNothing() throws {
    let tool = try Tool.onSample()
    #expect(try tool.run("build", "--as-of", "2020-02-01").status == 0)
    let result = try tool.run("build", "--as-of", "2020-02-01")
    #expect(result.errors.contains("0 files written"))
  }

  @Test func aDayLaterLittleChanges() throws {
    let tool = try Tool.onSample()
    #expect(try tool.run("build", "--as-of", "2020-02-01").status == 0)
    let before = try tool.files("Site/public")
    #expect(try tool.run("build", "--as-of", "2020-02-02").status == 0)
    #expect(try tool.files("Site/public") == before)
  }

  @Test func aScheduledRevisionTakesEffectByItself() throws {
    let tool = try Tool.onSample()
    #expect(try tool.run("build", "--as-of", "2020-02-29").status == 0)
    let before = try #require(tool.files("Site/public")["privacy-policy/index.html"])
    #expect(String(decoding: before, as: UTF8.self).contains("A new version, 3.0, takes effect on"))
    #expect(try tool.run("build", "--as-of", "2020-03-01").status == 0)
    let after = try #require(tool.files("Site/public")["privacy-policy/index.html"])
    #expect(String(decoding: after, as: UTF8.self).contains("<dd class=\"legend-version\">3.0</dd>"))
  }
}
