import Diagnostics
import Foundation
import Markdown
import Redline

@main struct Benchmark {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let numbers = arguments.compactMap { Int($0) }
    switch arguments.first {
    case "generated":
      let first = numbers.count > 1 ? numbers[1] : 0
      generated(first..<first + (numbers.first ?? 20), showsMisses: arguments.contains("--misses"))
    case "speed": Speed.printCard(hostileOnly: arguments.contains("--hostile"))
    case "pairs" where arguments.count > 1:
      try ComparedPairs.write(to: URL(filePath: arguments[1]), seeds: numbers.first ?? 5)
    case "history" where arguments.count > 1: try history(arguments[1], isShown: arguments.contains("--show"))
    default: print(usage)
    }
  }

  private static let usage = """
    RedlineBenchmark generated [SEEDS [FIRST]] [--misses]  scores redlines of generated edits against what is known of them
    RedlineBenchmark speed [--hostile]                     processor time by length, and what twice the length costs
    RedlineBenchmark pairs FOLDER [SEEDS]                  writes generated pairs with their figures, for other tools
    RedlineBenchmark history REPOSITORY [--show]           redlines of every neighbouring pair of Markdown in a git history
    """

  private static func generated(_ seeds: Range<Int>, showsMisses: Bool) {
    var generated = Generated()
    generated.run(seeds: seeds)
    let card = Card(generated: generated)
    print(card)
    print(card.byEdit)
    if showsMisses { generated.total.misses.forEach { print($0) } }
  }

  private static func history(_ repository: String, isShown: Bool) throws {
    let pairs = try History(repository: repository).pairs
    var redlines: [Redline] = []
    let clock = ContinuousClock()
    var (parsing, preparing, comparing) = (Duration.zero, Duration.zero, Duration.zero)
    for pair in pairs {
      let start = clock.now
      let trees = [pair.old, pair.new].map {
        Tree(parsing: SourceFile(path: pair.path, bytes: $0), fromLine: Self.firstLine($0))
      }
      let parsed = clock.now
      let tables = trees.map { BlockTable($0) }
      let prepared = clock.now
      let redline = Redline(from: tables[0], to: tables[1])
      parsing += parsed - start
      preparing += prepared - parsed
      comparing += clock.now - prepared
      redlines.append(redline)
      if isShown { print("=== \(pair.commit) \(pair.path)\n\(Reading(redline: redline).text)\n") }
    }
    let exact = redlines.count { Projection.isExact($0) && $0.failure == nil }
    print("\(pairs.count) pairs, exact \(exact); parsing \(parsing), preparing \(preparing), comparing \(comparing)")
    print(Measures(redlines))
  }

  /// The line after the front matter, if there is any.
  private static func firstLine(_ bytes: [UInt8]) -> Int {
    guard bytes.starts(with: Array("---\n".utf8)) else { return 1 }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return (lines.dropFirst().firstIndex { $0.elementsEqual(Array("---".utf8)) } ?? -1) + 2
  }
}
