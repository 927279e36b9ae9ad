import Diagnostics
import Yams

/// A text as it is handed to Yams.
struct YAMLSource {
  /// UTF-8 without control characters.
  let bytes: ArraySlice<UInt8>

  struct Parsed {
    /// Nil for an empty text.
    var root: Node?
    /// Holds the nodes' anchors.
    var parser: Parser
    /// What keys were called before `parse` renamed them, by their places.
    var renamed: [SourcePosition: String]
  }

  enum Failure: Error {
    case syntax(YAMLProblem)
    case duplicateKey(String, SourcePosition)
  }

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  func contains(_ text: String) -> Bool {
    bytes.firstRange(of: Array(text.utf8)) != nil
  }

  /// Yams refuses duplicate keys, names one of the two places, and reads nothing. So the first of the two is renamed and
  /// the text parsed again, until all of them are known and everything else is read.
  func parse() -> Result<Parsed, Failure> {
    var text = Array(bytes)
    let maximalRounds = min(16, (2 << 20) / max(text.count, 1))
    var renamed = [SourcePosition: String]()
    while true {
      // Yams keeps a pointer into the string, which a string of up to 15 bytes does not have in a fixed place.
      let string = String(decoding: text, as: UTF8.self) + String(repeating: "\n", count: 16)
      do {
        let parser = try Parser(yaml: string, resolver: .basic, encoding: .utf8)
        return .success(Parsed(root: try parser.singleRoot(), parser: parser, renamed: renamed))
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let position = SourcePosition(context.mark)
        let key = keys.first ?? ""
        guard renamed[position] == nil, renamed.count < maximalRounds,
          Self.rename(at: position, number: renamed.count, in: &text)
        else { return .failure(.duplicateKey(key, position)) }
        renamed[position] = key
      } catch {
        if let first = renamed.first { return .failure(.duplicateKey(first.value, first.key)) }
        return .failure(.syntax(YAMLProblem(error)))
      }
    }
  }

  /// Puts a character of the private use area in the place of the key's first one, so that no position changes.
  private static func rename(at position: SourcePosition, number: Int, in text: inout [UInt8]) -> Bool {
    var offset = SourceFile(path: "", bytes: text).offset(of: position)
    guard offset < text.count else { return false }
    let quote = text[offset]
    if quote == 0x22 || quote == 0x27 {
      offset += 1
      guard offset < text.count, text[offset] != quote else { return false }
    }
    let end = text[(offset + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? text.count
    guard let letter = Unicode.Scalar(0xF800 + UInt32(number)) else { return false }
    text.replaceSubrange(offset..<end, with: Array(String(letter).utf8))
    return true
  }
}
