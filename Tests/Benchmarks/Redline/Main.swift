import Diagnostics
import Foundation
import Markdown
import Redline

@main struct Benchmark {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "history", arguments.count > 1 {
      try history(arguments[1], isShown: arguments.contains("--show"))
    }
    if arguments.first == "speed" { print(Speed.card(hostileOnly: arguments.contains("--hostile"))) }
    if arguments.first == "generated" {
      var generated = Generated()
      generated.run(seeds: arguments.dropFirst().first.flatMap { Int($0) } ?? 20)
      print(Card(generated: generated))
      print(Card(generated: generated).byEdit)
    }
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
