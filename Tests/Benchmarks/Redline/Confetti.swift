import Redline

/// Counts kept stretches between two edits that are no more than two words too common to hold on to.
enum Confetti {
  private static let common: Set<String> = [
    "a", "an", "and", "any", "are", "as", "at", "be", "by", "for", "from", "in", "is", "it", "not", "of", "on", "or",
    "our", "that", "the", "this", "to", "we", "with", "you", "your",
  ]

  static func count(_ redline: Redline, _ entry: Entry) -> Int {
    var stretches: [(isEdit: Bool, text: String, hasBreak: Bool)] = []
    for span in redline.spans(of: entry) {
      let isEdit = span.operation != .keep
      let text = span.separator == nil ? redline.text(of: span) : ""
      if let last = stretches.last, last.isEdit == isEdit {
        stretches[stretches.count - 1].text += text
        stretches[stretches.count - 1].hasBreak = last.hasBreak || span.separator != nil
      } else {
        stretches.append((isEdit, text, span.separator != nil))
      }
    }
    return stretches.indices.dropFirst().dropLast().count { index in
      guard !stretches[index].isEdit, !stretches[index].hasBreak else { return false }
      let words = stretches[index].text.lowercased().split { !$0.isLetter && !$0.isNumber }
      return words.count <= 2 && words.allSatisfy { common.contains(String($0)) }
    }
  }
}
