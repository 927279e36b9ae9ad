import Testing
import Website

@Suite struct EscapingTests {
  /// Every character of ASCII at every place of eight, and at the end of a text.
  @Test func everyCharacterIsFoundWhereverItStands() {
    for scalar in (0..<0x80).map({ Unicode.Scalar(UInt8($0)) }) {
      for place in 0..<20 {
        let before = String(repeating: "é", count: place / 2) + (place % 2 == 0 ? "" : "x")
        #expect(
          Escaping.escape("\(before)\(scalar)yz") == "\(before)\(Self.escaped(scalar))yz", "\(scalar.value) at \(place)"
        )
      }
    }
  }

  @Test func neighboursAreAllEscaped() {
    #expect(
      Escaping.escape("<<&&'\"'\u{1}\t\n<=>é~\u{7F}")
        == "&lt;&lt;&amp;&amp;&#39;&quot;&#39;\u{FFFD}\t\n&lt;=&gt;é~\u{FFFD}")
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    case "\t", "\n", "\r": String(scalar)
    case "\u{0}"..."\u{1F}", "\u{7F}": "\u{FFFD}"
    default: String(scalar)
    }
  }
}
