package import Diagnostics

/// A text in which a test marks places with keycaps (1️⃣ to 9️⃣), which are taken out.
package struct MarkedText {
  /// The text without marks.
  package let text: String
  /// The place of the character after each mark.
  package private(set) var positions: [Character: SourcePosition] = [:]

  package init(_ marked: String) {
    var text = ""
    var position = SourcePosition(line: 1, column: 1)
    for character in marked {
      if character.unicodeScalars.last == "\u{20E3}" {
        positions[character] = position
        continue
      }
      text.append(character)
      if character.isNewline {
        position = SourcePosition(line: position.line + 1, column: 1)
      } else {
        position.column += character.unicodeScalars.count
      }
    }
    self.text = text
  }
}
