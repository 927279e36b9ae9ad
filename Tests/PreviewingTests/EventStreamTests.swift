import Testing

@testable import Previewing

/// Server-sent events as HTML frames them.
@Suite struct EventStreamTests {
  @Test(arguments: [
    ("{}", "data: {}\n\n"), ("", "data: \n\n"), ("a\nb", "data: a\ndata: b\n\n"),
    ("a\r\nb", "data: a\ndata: \ndata: b\n\n"),
    ("é\n", "data: é\ndata: \n\n"),
  ])
  func everyLineIsALineOfData(data: String, message: String) {
    #expect(String(decoding: EventStream.message(data), as: UTF8.self) == message)
  }

  @Test func listenersHearOnlyTheLatest() async {
    let listeners = Listeners()
    let stream = listeners.add("index.html", first: Array("first".utf8))
    listeners.send { Array("second \($0)".utf8) }
    listeners.send { Array("third \($0)".utf8) }
    var heard = stream.makeAsyncIterator()
    #expect(await heard.next() == Array("third index.html".utf8))
  }
}
