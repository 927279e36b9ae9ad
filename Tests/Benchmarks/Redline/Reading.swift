import Redline

/// A redline as plain lines, to read through many of them.
struct Reading {
  let redline: Redline

  /// Entries that are not kept, one a line, deletions as `[-x-]`, insertions as `{+x+}`, kept text with other markup as `<x>`.
  var text: String {
    var lines = ["class \(redline.extent), flags \(redline.flags), \(redline.statistics)"]
    for entry in redline.entries where entry.kind != .kept {
      let text = redline.spans(of: entry).map { span in
        let text = redline.text(of: span).replacing("\n", with: "¶")
        return switch span.operation {
        case .keep: span.oldStyle == nil ? text : "<\(text)>"
        case .delete: "[-\(text)-]"
        case .insert: "{+\(text)+}"
        }
      }
      let change = entry.change.map { redline.changes[$0].id } ?? ""
      lines.append(
        "\(change) \(entry.kind)/\(entry.extent) \(redline.sectionPath(of: entry).last ?? ""): \(text.joined())")
    }
    for evidence in redline.evidence { lines.append("  flag \(evidence.flag): \(evidence.old) -> \(evidence.new)") }
    if let failure = redline.failure { lines.append("FAILURE \(failure)") }
    return lines.joined(separator: "\n")
  }
}
