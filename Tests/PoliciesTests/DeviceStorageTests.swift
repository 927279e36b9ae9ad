import Diagnostics
import Policies
import TestSupport
import Testing

@Suite struct DeviceStorageTests {
  private static let answer = [
    "category": "necessary", "name": "consent", "provider": "Us", "purpose": "The answer", "duration": "12 months",
    "party": "first",
  ]
  private static let counter = [
    "category": "statistics", "name": "count", "provider": "Us", "purpose": "Counts visits.", "duration": "30 days",
    "party": "first",
  ]
  private static let advert = [
    "category": "marketing", "name": "ad", "provider": "Them", "purpose": "Advertises", "duration": "1 year",
    "party": "third",
  ]

  private func storage(_ rows: [[String: String]]) throws -> DeviceStorage {
    let items = rows.map { row in
      "  - { \(row.sorted { $0.key < $1.key }.map { "\($0.key): \"\($0.value)\"" }.joined(separator: ", ")) }"
    }
    let text = (["rows:"] + items).joined(separator: "\n")
    let (content, findings) = try ContentFixture(["registers/cookies.yml": text]).load()
    #expect(findings == [])
    return DeviceStorage(of: try #require(content.register("cookies")))
  }

  @Test func categoriesAreThoseOfTheRegisterStrictlyNecessaryFirst() throws {
    let storage = try storage([Self.advert, Self.counter, Self.answer])
    #expect(storage.categories.map(\.id) == ["necessary", "statistics", "marketing"])
    #expect(storage.categories.map(\.isOptional) == [false, true, true])
    #expect(storage.hasOptional)
    let advert = try #require(storage.categories[2].items.first)
    #expect([advert.name, advert.provider, advert.purpose, advert.duration] == ["ad", "Them", "Advertises", "1 year"])
    #expect(storage.categories.map { $0.items.map(\.isThirdParty) } == [[false], [false], [true]])
  }

  @Test func withoutOptionalRowsNothingIsOptional() throws {
    #expect(try !storage([Self.answer]).hasOptional)
  }

  @Test(arguments: ["category", "name", "provider", "purpose", "duration", "party"])
  func aNewSubstanceIsANewVersion(column: String) throws {
    var changed = Self.counter
    changed[column] = ["category": "preferences", "party": "third"][column] ?? "Something else"
    #expect(try storage([Self.answer, changed]).version != storage([Self.answer, Self.counter]).version)
  }

  @Test func anotherOptionalRowIsANewVersion() throws {
    #expect(try storage([Self.counter, Self.advert]).version != storage([Self.counter]).version)
  }

  @Test func orderLayoutAndNecessaryRowsAreNoNewVersion() throws {
    let version = try storage([Self.answer, Self.counter, Self.advert]).version
    var reworded = Self.counter
    reworded["purpose"] = "  counts   visits"
    reworded["duration"] = "30 Days"
    #expect(try storage([Self.advert, reworded]).version == version)
  }
}
