import Diagnostics
import Markdown
import Redline
import RedlineSamples

/// Redlines of generated edits, scored.
struct Generated {
  private(set) var total = Score()
  private(set) var byEdit: [Edit: Score] = [:]
  private(set) var falseMoves = 0
  private(set) var noisy = 0
  private(set) var presentations = 0

  mutating func run(seeds: Range<Int>) {
    for seed in seeds {
      for edit in Edit.allCases { score([edit], seed: seed, words: 1500, edit) }
      for count in [5, 25] { score(Self.mixed(count, seed), seed: seed, words: count == 5 ? 2000 : 6000, nil) }
      score(Self.mixed(120, seed), seed: seed, words: 8000, nil)
      present(seed)
    }
  }

  static func table(_ text: String) -> BlockTable {
    BlockTable(Tree(parsing: SourceFile(path: "sample.md", bytes: Array(text.utf8))))
  }

  static func mixed(_ count: Int, _ seed: Int) -> [Edit] {
    var random = Randomness(seed: seed &+ count &* 1009)
    let kinds = Edit.allCases.filter { $0 != .termRenamed }
    return (0..<count).map { _ in random.pick(kinds) }
  }

  private mutating func score(_ edits: [Edit], seed: Int, words: Int, _ single: Edit?) {
    var writer = SampleWriter(seed: seed)
    let old = writer.text(words: words)
    var editor = Editor(old, seed: seed)
    for edit in edits { editor.apply(edit) }
    guard !editor.applied.isEmpty else { return }
    var random = Randomness(seed: seed)
    let redline = Redline(
      from: Self.table(old.markdown(Layout(&random))), to: Self.table(editor.text.markdown(Layout(&random))))
    total.add(redline, old, editor.text)
    if let single { byEdit[single, default: Score()].add(redline, old, editor.text) }
    if editor.applied.allSatisfy(\.leavesOrder), redline.statistics.moves > 0 { falseMoves += 1 }
  }

  /// The same text in two layouts must have no changes.
  private mutating func present(_ seed: Int) {
    var writer = SampleWriter(seed: seed)
    let text = writer.text(words: 1500)
    var random = Randomness(seed: seed &+ 31)
    let redline = Redline(
      from: Self.table(text.markdown(Layout(&random))), to: Self.table(text.markdown(Layout(&random))))
    presentations += 1
    if redline.statistics.changes > 0 { noisy += 1 }
  }
}
