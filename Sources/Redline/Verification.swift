import Glibc

/// Checks a redline before anyone sees it: rejecting it must give the old text, accepting it the new.
struct Verification {
  private let redline: Redline

  init(_ redline: Redline) {
    self.redline = redline
  }

  /// What is wrong; nil if nothing is.
  func failure() -> String? {
    if let failure = failure(redline.entries.map(\.old), redline.old.blocks.count, "old") { return failure }
    if let failure = failure(redline.entries.map(\.new), redline.new.blocks.count, "new") { return failure }
    for (index, entry) in redline.entries.enumerated() where !isExact(entry) {
      return "entry \(index) does not spell both texts"
    }
    return nil
  }

  private func failure(_ ranges: [Range<Int>], _ count: Int, _ side: String) -> String? {
    var isTaken = [Bool](repeating: false, count: count)
    for block in ranges.joined() {
      if isTaken[block] { return "block \(block) of the \(side) text is there twice" }
      isTaken[block] = true
    }
    return isTaken.firstIndex(of: false).map { "block \($0) of the \(side) text is missing" }
  }

  private func isExact(_ entry: Entry) -> Bool {
    guard !entry.spans.isEmpty else {
      guard let left = entry.old.first, let right = entry.new.first else { return true }
      return isEqual(redline.old.blocks[left].text, redline.new.blocks[right].text)
    }
    let (old, new) = (redline.old, redline.new)
    let kept = entry.spans.filter { $0.operation == .keep && $0.separator != .block }
    return covers(entry.spans.filter { $0.operation != .insert }, \.old, entry.old.map { old.blocks[$0].text })
      && covers(entry.spans.filter { $0.operation != .delete }, \.new, entry.new.map { new.blocks[$0].text })
      && kept.allSatisfy { isEqual($0.old, $0.new) }
  }

  /// Whether pieces cover texts from end to end, with one break between two.
  private func covers(_ spans: [Span], _ side: KeyPath<Span, Range<Int32>>, _ texts: [Range<Int32>]) -> Bool {
    var text = 0
    guard var position = texts.first?.lowerBound else { return spans.isEmpty }
    for span in spans {
      if span.separator == .block {
        guard position == texts[text].upperBound, text + 1 < texts.count else { return false }
        text += 1
        position = texts[text].lowerBound
        continue
      }
      guard span[keyPath: side].lowerBound == position else { return false }
      position = span[keyPath: side].upperBound
    }
    return text == texts.count - 1 && position == texts[text].upperBound
  }

  private func isEqual(_ left: Range<Int32>, _ right: Range<Int32>) -> Bool {
    left.count == right.count
      && redline.old.withText(of: left) { first in
        redline.new.withText(of: right) { second in
          guard let start = first.baseAddress, let other = second.baseAddress else { return true }
          return memcmp(start, other, first.count) == 0
        }
      }
  }
}
