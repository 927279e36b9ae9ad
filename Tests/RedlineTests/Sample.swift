import Diagnostics
import Markdown
import Redline

/// Redlines of texts written in tests, in a form to compare with.
enum Sample {
  static func table(_ text: String) -> BlockTable {
    BlockTable(Tree(parsing: SourceFile(path: "t.md", bytes: Array(text.utf8))))
  }

  static func redline(_ old: String, _ new: String) -> Redline {
    Redline(from: table(old), to: table(new))
  }

  /// One line an entry: `KIND EXTENT: TEXT`, deletions as `[-x]`, insertions as `[+x]`, kept text with other markup as `{x}`.
  static func lines(_ redline: Redline) -> [String] {
    redline.entries.map { entry in
      let text = redline.spans(of: entry).map { span in
        let text = redline.text(of: span).replacing("\n", with: "¶")
        return switch span.operation {
        case .keep: span.oldStyle == nil ? text : "{\(text)}"
        case .delete: "[-\(text)]"
        case .insert: "[+\(text)]"
        }
      }
      return "\(entry.kind) \(entry.extent): \(text.joined())"
    }
  }
}

extension Sample {
  /// One of the texts, block by block, as the redline spells it.
  static func texts(_ redline: Redline, isOld: Bool) -> [String] {
    let side: KeyPath<Entry, Range<Int>> = isOld ? \.old : \.new
    let entries = redline.entries.filter { !$0[keyPath: side].isEmpty }
      .sorted { $0[keyPath: side].lowerBound < $1[keyPath: side].lowerBound }
    return entries.flatMap { entry in
      var texts = [""]
      for span in redline.spans(of: entry) where span.operation == .keep || (span.operation == .delete) == isOld {
        if span.separator == .block { texts.append("") } else { texts[texts.count - 1] += redline.text(of: span) }
      }
      return texts
    }
  }
}
