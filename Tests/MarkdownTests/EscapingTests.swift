import Markdown
import Testing

@Suite struct EscapingTests {
  /// Every byte at every place of eight, and at the end of a text.
  @Test func everyByteIsFoundWhereverItStands() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<20 {
        var text = [UInt8](repeating: UInt8(ascii: "x"), count: place)
        text += [byte] + Array("yz".utf8)
        var html: [UInt8] = []
        HTMLEscaping.append(text: text[...], to: &html)
        #expect(html == text.flatMap(Self.escaped), "\(byte) at \(place)")
      }
    }
  }

  @Test func neighboursAreAllEscaped() {
    var html: [UInt8] = []
    HTMLEscaping.append(text: "<<&&>>\"\"'<&>é<&", to: &html)
    #expect(String(decoding: html, as: UTF8.self) == "&lt;&lt;&amp;&amp;&gt;&gt;&quot;&quot;'&lt;&amp;&gt;é&lt;&amp;")
  }

  private static func escaped(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "&"): Array("&amp;".utf8)
    case UInt8(ascii: "<"): Array("&lt;".utf8)
    case UInt8(ascii: ">"): Array("&gt;".utf8)
    case UInt8(ascii: "\""): Array("&quot;".utf8)
    default: [byte]
    }
  }
}
