import Diagnostics
import Glibc
import Markdown
import Redline
import RedlineSamples

/// How long redlines take in this process: milliseconds of processor time, since other work on the machine does not count.
struct Speed {
  private let name: String
  private let old: [UInt8]
  private let new: [UInt8]
  private var parsing = Double.infinity
  private var preparing = Double.infinity
  private var comparing = Double.infinity

  private var total: Double { parsing + preparing + comparing }

  private init(_ name: String, _ old: String, _ new: String) {
    self.name = name
    self.old = Array(old.utf8)
    self.new = Array(new.utf8)
  }

  static func printCard(hostileOnly: Bool) {
    for words in hostileOnly ? [] : [10_000, 50_000, 100_000] { printLine(edited(words), edited(2 * words), rounds: 5) }
    for family in Hostile.allCases { printLine(hostile(family, 100_000), hostile(family, 200_000), rounds: 2) }
  }

  private static func edited(_ words: Int) -> Speed {
    var writer = SampleWriter(seed: 11)
    let old = writer.text(words: words)
    var editor = Editor(old, seed: 11)
    var random = Randomness(seed: 11)
    for _ in 0..<words / 400 { editor.apply(random.pick(Edit.allCases.filter { $0 != .termRenamed })) }
    return Speed("edited, \(words) words", old.markdown(), editor.text.markdown())
  }

  private static func hostile(_ family: Hostile, _ words: Int) -> Speed {
    let (old, new) = family.texts(words: words)
    return Speed("\(family.rawValue), \(words) words", old, new)
  }

  /// Both sizes in turn, so that what else happens on the machine meets both; the best of each.
  private static func printLine(_ single: Speed, _ double: Speed, rounds: Int) {
    var (single, double) = (single, double)
    for _ in 0..<rounds {
      single.measure()
      double.measure()
    }
    print("\(single.figures); twice as long: \(round(double.total)) ms, \(round(double.total / single.total)) times")
    fflush(nil)
  }

  private var figures: String {
    "\(name): parsing \(Self.round(parsing)), preparing \(Self.round(preparing)), comparing \(Self.round(comparing)) ms"
  }

  private mutating func measure() {
    let start = clock()
    let trees = [old, new].map { Tree(parsing: SourceFile(path: "", bytes: $0)) }
    let parsed = clock()
    let tables = trees.map { BlockTable($0) }
    let prepared = clock()
    _ = Redline(from: tables[0], to: tables[1])
    let compared = clock()
    parsing = min(parsing, Self.milliseconds(start, parsed))
    preparing = min(preparing, Self.milliseconds(parsed, prepared))
    comparing = min(comparing, Self.milliseconds(prepared, compared))
  }

  static func milliseconds(_ start: clock_t, _ end: clock_t) -> Double {
    Double(end - start) * 1000 / Double(CLOCKS_PER_SEC)
  }

  private static func round(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
