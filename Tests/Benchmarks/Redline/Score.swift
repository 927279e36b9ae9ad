import Redline
import RedlineSamples

/// How right redlines are, by what the generator knows.
struct Score {
  /// What was found of what there was.
  struct Rate {
    var right = 0
    var found = 0
    var there = 0

    var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
    var recall: Double { there == 0 ? 1 : Double(right) / Double(there) }

    var either: Int { found + there - right }

    mutating func add<Element: Hashable>(_ found: Set<Element>, _ there: Set<Element>) {
      right += found.intersection(there).count
      self.found += found.count
      self.there += there.count
    }
  }

  enum Measure: String, CaseIterable {
    case correspondence, moves, renamed, split, merged, renumbered, links, cells
  }

  private(set) var pairs = 0
  private(set) var sound = 0
  private(set) var rates: [Measure: Rate] = [:]
  private(set) var unchangedWords = 0
  private(set) var paintedUnchanged = 0
  /// Painted against changed words, by pair.
  private(set) var minimality: [Double] = []
  private(set) var runs = 0
  private(set) var changedBlocks = 0
  private(set) var confetti = 0
  /// Pairs found in both directions, of those found in either.
  private(set) var symmetric = Rate()
  /// What was not found, and what was found and is not there, for those who mend it.
  private(set) var misses: [String] = []

  mutating func add(_ redline: Redline, _ old: SampleText, _ new: SampleText) {
    pairs += 1
    let isWhole = redline.old.blocks.count == old.blocks.count && redline.new.blocks.count == new.blocks.count
    guard isWhole, redline.failure == nil, Projection.isExact(redline) else { return }
    sound += 1
    let truth = Truth(redline, old, new)
    let finding = Finding(redline)
    for measure in Measure.allCases {
      let (found, there) = (finding.pairs(measure), truth.pairs(measure))
      rates[measure, default: Rate()].add(found, there)
      misses += there.subtracting(found).map { miss("missed", measure, $0, redline) }
      misses += found.subtracting(there).map { miss("wrong", measure, $0, redline) }
    }
    let mirrored = Finding(Redline(from: redline.new, to: redline.old)).pairs(.correspondence)
    symmetric.add(Set(mirrored.map { BlockPair(old: $0.new, new: $0.old) }), finding.pairs(.correspondence))
    addWords(redline, old, new)
    for entry in redline.entries where !entry.old.isEmpty && !entry.new.isEmpty {
      let count = Measures.runs(redline.spans(of: entry))
      runs += count
      changedBlocks += count > 0 ? 1 : 0
      confetti += Confetti.count(redline, entry)
    }
  }

  private func miss(_ what: String, _ measure: Measure, _ pair: BlockPair, _ redline: Redline) -> String {
    let kinds = redline.entries.filter { $0.old.contains(pair.old) || $0.new.contains(pair.new) }
      .map { "\($0.kind) \($0.old) \($0.new)" }
    return """
      \(what) \(measure.rawValue) \(pair.old) \(pair.new): \(kinds.joined(separator: ", "))
        - \(redline.old.string(of: pair.old))
        + \(redline.new.string(of: pair.new))
      """
  }

  private mutating func addWords(_ redline: Redline, _ old: SampleText, _ new: SampleText) {
    struct Known: Hashable {
      var id: Int
      var text: String
    }
    let before = old.blocks.map { $0.words.map { Known(id: $0.id, text: $0.text) } }
    let after = new.blocks.map { $0.words.map { Known(id: $0.id, text: $0.text) } }
    let kept = Set(before.joined()).intersection(after.joined())
    let paint = Paint(redline)
    var painted = 0
    for (texts, isPainted) in [(before, paint.old), (after, paint.new)] {
      for (words, marks) in zip(texts, isPainted) where words.count == marks.count {
        for (word, isPainted) in zip(words, marks) where isPainted {
          painted += 1
          if kept.contains(word) { paintedUnchanged += 1 }
        }
      }
    }
    unchangedWords += 2 * kept.count
    let changed = before.joined().count + after.joined().count - 2 * kept.count
    if changed > 0 { minimality.append(Double(painted) / Double(changed)) }
  }

  /// The value that a share of the pairs does not exceed.
  func minimality(at share: Double) -> Double {
    let sorted = minimality.sorted()
    return sorted.isEmpty ? 1 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }
}
