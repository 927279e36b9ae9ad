import Diagnostics
import Foundation
import Markdown
import Redline
import RedlineSamples

/// Generated pairs as files, with the figures of their redlines in `pairs.json`, for `redline.py` to hold other tools against.
struct ComparedPairs {
  private struct Figures: Encodable {
    var name: String
    var level: String
    var words: Int
    /// The least words that must change where nothing can move.
    var least: Int
    var changed: Int
    var runs: Int
    var moves: Int
    /// Processor time with parsing.
    var milliseconds: Double
  }

  private let folder: URL
  private var figures: [Figures] = []

  static func write(to folder: URL, seeds: Int) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var pairs = ComparedPairs(folder: folder)
    for seed in 0..<seeds {
      for (level, count, words) in [("light", 5, 2000), ("heavy", 25, 6000), ("storm", 120, 8000)] {
        try pairs.write(level, count, words: words, seed: seed)
      }
    }
    try JSONEncoder().encode(pairs.figures).write(to: folder.appending(path: "pairs.json"))
  }

  private init(folder: URL) {
    self.folder = folder
  }

  /// Once with one layout on both sides, once with two.
  private mutating func write(_ level: String, _ count: Int, words: Int, seed: Int) throws {
    var writer = SampleWriter(seed: seed)
    let old = writer.text(words: words)
    var editor = Editor(old, seed: seed)
    for edit in Generated.mixed(count, seed) where edit != .linkTarget && edit != .emphasis { editor.apply(edit) }
    var random = Randomness(seed: seed)
    var plain = Layout()
    plain.padsCells = true
    let pairs = [("same layout", plain, plain), ("laid out anew", Layout(&random), Layout(&random))]
    for (place, (layout, first, second)) in pairs.enumerated() {
      let name = "\(level)-\(seed)-\(place)"
      let texts = [old.markdown(first), editor.text.markdown(second)]
      try Data(texts[0].utf8).write(to: folder.appending(path: name + ".old.md"))
      try Data(texts[1].utf8).write(to: folder.appending(path: name + ".new.md"))
      figures.append(measure(name, "\(level), \(layout)", texts[0], texts[1]))
    }
  }

  private func measure(_ name: String, _ level: String, _ old: String, _ new: String) -> Figures {
    var redline = Redline(from: Generated.table(old), to: Generated.table(new))
    var milliseconds = Double.infinity
    for _ in 0..<3 {
      let start = clock()
      redline = Redline(from: Generated.table(old), to: Generated.table(new))
      milliseconds = min(milliseconds, Speed.milliseconds(start, clock()))
    }
    let spans = redline.entries.map { redline.spans(of: $0) }
    let changed = spans.joined().filter { $0.operation != .keep }.reduce(0) {
      $0 + Self.words(redline.text(of: $1)).count
    }
    let words = [redline.old, redline.new].map { table in
      table.blocks.indices.flatMap { Self.words(table.string(of: $0)) }
    }
    return Figures(
      name: name, level: level, words: words[0].count, least: CommonWords(words[0], words[1]).least, changed: changed,
      runs: spans.reduce(0) { $0 + Measures.runs($1) }, moves: redline.statistics.moves, milliseconds: milliseconds)
  }

  /// Words with a letter, since the numbers of list items are text to some tools and layout to others.
  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.filter { $0.contains(where: \.isLetter) }.map(String.init)
  }
}
