import Policies
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: [
    "2019-02-29", "2100-02-29", "2019-13-01", "2019-1-3", "2019-00-10", "19-01-03", "2019-01-03 ", "+019-01-03",
  ])
  func refuses(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func countsDaysBothWays() {
    for number in stride(from: -719_162, through: 2_932_896, by: 997) {
      #expect(CivilDate(daysSinceEpoch: number).daysSinceEpoch == number)
    }
    #expect(CivilDate("1970-01-01")?.daysSinceEpoch == 0)
    #expect(CivilDate("2000-03-01")?.daysSinceEpoch == 11_017)
  }

  @Test(arguments: [
    ("2020-02-29", "P1Y", "2021-02-28"), ("2019-01-31", "P1M", "2019-02-28"), ("2019-11-30", "P3M", "2020-02-29"),
    ("2019-12-31", "P30D", "2020-01-30"), ("2019-01-03", "P1Y2M1W1D", "2020-03-11"),
  ])
  func adds(from: String, period: String, to: String) throws {
    #expect(try #require(CivilDate(from)).adding(#require(Period(period))).description == to)
  }

  @Test(arguments: ["", "P", "1Y", "P1", "PY", "P0D", "P1D1Y", "PT1H", "P-1Y", "P1Y1Y", "P999999D"])
  func refuses(period: String) {
    #expect(Period(period) == nil)
  }
}
