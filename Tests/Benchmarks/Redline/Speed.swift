import Diagnostics
import Glibc
import Markdown
import Redline
import RedlineSamples

/// How long redlines take in this process: processor time, the best of a few runs, on one core.
enum Speed {
  static func card(hostileOnly: Bool = false) -> String {
    var lines: [String] = []
    for words in hostileOnly ? [] : [10_000, 100_000, 200_000] {
      var writer = SampleWriter(seed: 11)
      let old = writer.text(words: words)
      var editor = Editor(old, seed: 11)
      var random = Randomness(seed: 11)
      for _ in 0..<words / 400 { editor.apply(random.pick(Edit.allCases.filter { $0 != .termRenamed })) }
      lines.append(line("edited, \(words) words", old.markdown(), editor.text.markdown()))
    }
    for family in Hostile.allCases {
      for words in [100_000, 200_000] {
        let (old, new) = family.texts(words: words)
        lines.append(line("\(family.rawValue), \(words) words", old, new))
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func line(_ name: String, _ old: String, _ new: String) -> String {
    let bytes = [Array(old.utf8), Array(new.utf8)]
    let parse = best { _ = bytes.map { Tree(parsing: SourceFile(path: "", bytes: $0)) } }
    let trees = bytes.map { Tree(parsing: SourceFile(path: "", bytes: $0)) }
    let prepare = best { _ = trees.map { BlockTable($0) } }
    let tables = trees.map { BlockTable($0) }
    let compare = best { _ = Redline(from: tables[0], to: tables[1]) }
    return "\(name): parsing \(parse) ms, preparing \(prepare) ms, comparing \(compare) ms"
  }

  /// Processor time, since other work on the machine does not count.
  private static func best(_ body: () -> Void) -> Double {
    let times = (0..<3).map { _ in
      let start = clock()
      body()
      return clock() - start
    }
    return Double((times.min() ?? 0) * 100_000 / Int(CLOCKS_PER_SEC)) / 100
  }
}
