package import Markdown

/// What a text's letters and digits add up to, whatever their case, order and markup. Texts whose sums differ differ in
/// words, which tells at a hundredth of a redline's price what class it would have; equal sums tell nothing.
package struct LetterSum: Hashable, Sendable {
  private var value: UInt64 = 0
  /// Of raw HTML, comments are no words, so that nothing is certain.
  private var hasHTML = false

  package init(of tree: Tree) {
    Self.weights.withUnsafeBufferPointer { weights in
      tree.storage.withUnsafeBufferPointer { storage in
        for node in tree.nodes {
          switch node.kind {
          case .text, .codeSpan, .codeBlock:
            for byte in storage[Int(node.literal.lowerBound)..<Int(node.literal.upperBound)] {
              value &+= weights[Int(byte)]
            }
          case .htmlBlock: hasHTML = true
          default: break
          }
        }
      }
    }
  }

  /// Whether the redline from or to another text is certain to be of the class `wording`: every other class pairs all words
  /// with words that are the same but for their case.
  package func provesWording(against other: LetterSum) -> Bool {
    value != other.value && !hasHTML && !other.hasHTML
  }

  /// By byte. Not counted are `i` and `k`: they are also what U+0130 and U+212A become without case (`Folding`).
  private static let weights = (0...UInt8.max).map { byte in
    let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
    let isCounted = folded &- 0x61 < 26 || folded &- 0x30 < 10
    guard isCounted, folded != UInt8(ascii: "i"), folded != UInt8(ascii: "k") else { return UInt64(0) }
    var hash = TextHash()
    hash.combine(UInt64(folded))
    return hash.value
  }
}
