import Policies
import Testing

@Suite struct ByVersionTests {
  private func version(_ text: String) throws -> Version { try #require(Version(text)) }

  @Test func valuesAreFoundWhateverTheOrderTheyCameIn() throws {
    var names: ByVersion<String> = [:]
    for text in ["2.10", "1.0", "2019-01-03", "2.2", "3"] { names[try version(text)] = text }
    for text in ["1.0", "2.2", "2.10", "3", "2019-01-03"] { #expect(names[try version(text)] == text) }
    for text in ["0.9", "2.1", "2.3", "4", "2019-01-03.2", "2020-01-01"] { #expect(names[try version(text)] == nil) }
    #expect(names[try version("3.0")] == "3", "equal versions have one value")
  }

  @Test func aValueIsReplacedAndTakenOut() throws {
    var names: ByVersion<String> = [try version("1"): "one", try version("2"): "two"]
    names[try version("1")] = "other"
    names[try version("2")] = nil
    names[try version("5")] = nil
    #expect(names[try version("1")] == "other")
    #expect(names[try version("2")] == nil)
  }

  @Test func laterValuesCount() throws {
    var names: ByVersion<String> = [try version("1"): "one", try version("3"): "three"]
    names.add([try version("2"): "two", try version("3"): "other"])
    #expect(try ["1", "2", "3"].map { names[try version($0)] } == ["one", "two", "other"])
  }
}
