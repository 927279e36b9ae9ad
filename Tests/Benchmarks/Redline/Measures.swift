import Redline

/// What can be measured without knowing the truth.
struct Measures: CustomStringConvertible {
  private var changedBlocks = 0
  private var runs = 0
  private var kinds: [String: Int] = [:]
  private var extents: [String: Int] = [:]

  init(_ redlines: [Redline]) {
    for redline in redlines {
      extents[redline.extent.rawValue, default: 0] += 1
      for entry in redline.entries where entry.kind != .kept {
        kinds[entry.kind.rawValue, default: 0] += 1
        guard !entry.old.isEmpty, !entry.new.isEmpty else { continue }
        let count = Self.runs(redline.spans(of: entry))
        runs += count
        changedBlocks += count > 0 ? 1 : 0
      }
    }
  }

  /// Stretches of deleted or inserted text.
  static func runs(_ spans: [Span]) -> Int {
    var runs = 0
    var last = Span.Operation.keep
    for span in spans {
      if span.operation != .keep, span.operation != last { runs += 1 }
      last = span.operation
    }
    return runs
  }

  var description: String {
    let average = (Double(runs) / Double(max(changedBlocks, 1)) * 100).rounded() / 100
    return "runs per changed block \(average) (\(changedBlocks) blocks)\nkinds \(kinds.sorted { $0.key < $1.key })\n"
      + "classes \(extents.sorted { $0.key < $1.key })"
  }
}
