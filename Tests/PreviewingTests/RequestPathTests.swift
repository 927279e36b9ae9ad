import Testing

@testable import Previewing

/// What a request may say, and what it gets.
@Suite struct RequestPathTests {
  @Test(arguments: [
    ("/", ""), ("/policy/", "policy/"), ("/policy", "policy"), ("/a%20b", "a b"), ("/%C3%A9/", "é/"),
    ("/a//b", "a//b"), ("/%2e%2e/x", "../x"), ("/a%00b", "a\u{0}b"), ("/a\\b", "a\\b"),
  ])
  func escapesAreDecodedOnce(target: String, path: String) {
    #expect(RequestPath.decode(target) == path)
  }

  @Test(arguments: ["", "policy/", "http://127.0.0.1/", "*", "/%", "/%2", "/%zz", "/%C3", "/a%FF", "/%+1"])
  func whatIsNoPathIsNone(target: String) {
    #expect(RequestPath.decode(target) == nil)
  }

  @Test func anEscapedPercentSignIsNoEscape() {
    #expect(RequestPath.decode("/%252e%252e/") == "%2e%2e/")
  }

  @Test(arguments: ["localhost", "LocalHost:8000", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:8000"])
  func loopbackNamesAreThisMachine(host: String) {
    #expect(HostHeader.isLoopback(host))
  }

  @Test(arguments: [
    nil, "", ":8000", "example.org", "127.0.0.1.example.org", "localhost.example.org:8000", "localhost:80x",
    "localhost:123456", "127.0.0.1:8000:8000", "0.0.0.0", "[::1", "user@localhost", "localhost ",
  ])
  func otherNamesAreNot(host: String?) {
    #expect(!HostHeader.isLoopback(host))
  }
}
