import RedlineSamples

/// The measures as people read them.
struct Card: CustomStringConvertible {
  let generated: Generated

  var description: String {
    let score = generated.total
    var lines = [
      "sound                    \(score.sound) of \(score.pairs)",
      "silent                   \(generated.presentations - generated.noisy) of \(generated.presentations)",
      "false rewrite            \(percent(score.paintedUnchanged, score.unchangedWords))",
      "minimality               median \(two(score.minimality(at: 0.5))), 95th percentile \(two(score.minimality(at: 0.95)))",
      "runs per changed block   \(two(Double(score.runs) / Double(max(score.changedBlocks, 1))))",
      "confetti                 \(score.confetti)",
      "symmetry                 \(percent(score.symmetric.right, score.symmetric.either))",
      "false moves              \(generated.falseMoves) texts",
    ]
    for measure in Score.Measure.allCases {
      let rate = score.rates[measure] ?? Score.Rate()
      let name = measure.rawValue.padding(25)
      lines.append("\(name)precision \(three(rate.precision)), recall \(three(rate.recall)) (\(rate.there))")
    }
    return lines.joined(separator: "\n")
  }

  var byEdit: String {
    generated.byEdit.sorted { $0.key.rawValue < $1.key.rawValue }.map { edit, score in
      let rates = Score.Measure.allCases.compactMap { measure -> String? in
        guard let rate = score.rates[measure], rate.found + rate.there > 0, rate.precision < 1 || rate.recall < 1 else {
          return nil
        }
        return "\(measure.rawValue) \(three(rate.precision))/\(three(rate.recall))"
      }
      return
        "\(edit.rawValue.padding(20))\(score.sound)/\(score.pairs) rewrite \(percent(score.paintedUnchanged, score.unchangedWords)) "
        + "R \(two(score.minimality(at: 0.5)))/\(two(score.minimality(at: 0.95))) \(rates.joined(separator: ", "))"
    }.joined(separator: "\n")
  }

  private func percent(_ part: Int, _ whole: Int) -> String {
    "\(three(100 * Double(part) / Double(max(whole, 1)))) %"
  }

  private func two(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
  private func three(_ value: Double) -> String { "\((value * 10_000).rounded() / 10_000)" }
}

extension String {
  fileprivate func padding(_ width: Int) -> String {
    self + String(repeating: " ", count: max(width - count, 1))
  }
}
