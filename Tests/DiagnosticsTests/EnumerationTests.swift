import Diagnostics
import Testing

@Suite struct EnumerationTests {
  @Test(arguments: [
    ("", ""), ("a", "a"), ("ab", "a and b"), ("abc", "a, b and c"), ("abcde", "a, b, c, d and e"),
    ("abcdefg", "a, b, c, d and 3 others"),
  ])
  func listsAsASentenceDoes(items: String, expected: String) {
    #expect(enumeration(items.map(String.init)) == expected)
  }
}
