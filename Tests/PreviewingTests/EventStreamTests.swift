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

  @Test func aMessageMayBeReadInPieces() async {
    let (messages, sender) = AsyncStream<[UInt8]>.makeStream()
    sender.yield(EventStream.message("twelve bytes"))
    sender.yield(EventStream.heartbeat)
    sender.finish()
    var iterator = EventStream(messages: messages).makeAsyncIterator()
    var bytes: [UInt8] = []
    while let piece = await iterator.nextBuffer(suggested: 5) {
      #expect((1...5).contains(piece.count))
      bytes += piece
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "data: twelve bytes\n\n:\n\n")
  }

  @Test func listenersHearOnlyTheLatest() async {
    let listeners = Listeners()
    let stream = listeners.add("index.html", first: Array("first".utf8))
    listeners.send { Array("second \($0)".utf8) }
    listeners.send { Array("third \($0)".utf8) }
    listeners.close()
    var heard: [String] = []
    for await message in stream { heard.append(String(decoding: message, as: UTF8.self)) }
    #expect(heard == ["third index.html"])
    var late = listeners.add("late.html", first: Array("late".utf8)).makeAsyncIterator()
    #expect(await late.next() == Array("late".utf8))
    #expect(await late.next() == nil)
  }
}
