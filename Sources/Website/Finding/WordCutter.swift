/// Cuts texts into the words by which a search finds them; of scripts without spaces, into pairs of neighbours.
struct WordCutter {
  /// Of a longer word the beginning counts, in characters.
  static let longest = 32

  private var folded: [Unicode.Scalar: FoldedScalar] = [:]
  private var word: [UInt8] = []
  private var length = 0
  /// The last character, where it is one of a script without spaces.
  private var neighbour: [UInt8] = []

  mutating func cut(_ text: [UInt8], _ take: ([UInt8]) -> Void) {
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: add(UInt8(truncatingIfNeeded: scalar.value), take)
      case 0x41...0x5A: add(UInt8(truncatingIfNeeded: scalar.value) + 0x20, take)
      case ..<0x80: finish(take)
      default: add(fold(scalar), take)
      }
    }
    finish(take)
  }

  private mutating func fold(_ scalar: Unicode.Scalar) -> FoldedScalar {
    if let known = folded[scalar] { return known }
    let fold = FoldedScalar(scalar)
    folded[scalar] = fold
    return fold
  }

  private mutating func add(_ letter: UInt8, _ take: ([UInt8]) -> Void) {
    if !neighbour.isEmpty { finish(take) }
    length += 1
    if length <= Self.longest { word.append(letter) }
  }

  private mutating func add(_ folded: FoldedScalar, _ take: ([UInt8]) -> Void) {
    switch folded {
    case .separator: finish(take)
    case .nothing: break
    case .letters(let letters):
      if !neighbour.isEmpty { finish(take) }
      length += 1
      if length <= Self.longest { word += letters }
    case .unspaced(let character):
      if !word.isEmpty { finish(take) }
      if !neighbour.isEmpty { take(neighbour + character) }
      neighbour = character
    }
  }

  /// The last character of a run stands also for itself, so that one character alone finds it too.
  private mutating func finish(_ take: ([UInt8]) -> Void) {
    if !word.isEmpty { take(word) }
    if !neighbour.isEmpty { take(neighbour) }
    word.removeAll(keepingCapacity: true)
    length = 0
    neighbour = []
  }
}
