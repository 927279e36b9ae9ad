import Testing

@testable import Previewing

/// Heads of requests, well-formed and not.
@Suite struct RequestTests {
  private static func request(_ head: String) -> Request? { Request(head: head.utf8) }

  @Test func aBrowsersRequestIsRead() throws {
    let request = try #require(
      Self.request("GET /a/?b=c?d HTTP/1.1\r\nHOST:\t localhost:8000\r\nAccept: text/html\r\n"))
    #expect(request.method == "GET")
    #expect(request.path == "/a/")
    #expect(request.query == "b=c?d")
    #expect(request.host == "localhost:8000")
    #expect(!request.isLast)
  }

  @Test(arguments: [
    "", "GET", "GET /", "GET / HTTP/2", "GET  / HTTP/1.1", "GET / HTTP/1.1 x", " / HTTP/1.1",
    "GET / HTTP/1.1\r\nnonsense",
    "GET / HTTP/1.1\r\nHost: a\r\nhost: b", "\u{0}\u{1}\u{2}",
  ])
  func aMalformedHeadIsNone(head: String) {
    #expect(Self.request(head) == nil)
  }

  @Test(arguments: [
    "GET / HTTP/1.0", "GET / HTTP/1.1\r\nConnection: Close", "POST / HTTP/1.1\r\nContent-Length: 2",
    "POST / HTTP/1.1\r\nTransfer-Encoding: chunked",
  ])
  func whatCannotBeFollowedIsTheLast(head: String) throws {
    #expect(try #require(Self.request(head)).isLast)
  }
}
