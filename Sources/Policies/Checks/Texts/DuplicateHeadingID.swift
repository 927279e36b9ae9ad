package import Diagnostics
import Markdown

extension Rule {
  package static let duplicateHeadingID = Rule(
    "duplicate-heading-id", .error, .text,
    summary: "two headings of a text have the same id",
    explanation: """
      An id names one place of a page (HTML, section 3.2.6). Links to it would lead to the first heading only.
      """,
    remedy: "Give one of the two another id, or none.",
    wrong: """
      ## Cookies {#cookies}
      ## Consent to cookies {#cookies}
      """,
    right: """
      ## Cookies {#cookies}
      ## Consent to cookies {#cookie-consent}
      """)
}

enum DuplicateHeadingID {
  static func findings(in text: TextContext) -> [Finding] {
    var first: [String: Int] = [:]
    var findings: [Finding] = []
    for heading in text.tree.headings where heading.isExplicit && findings.count < FindingList.limit {
      guard let earlier = first[heading.id] else {
        first[heading.id] = heading.node
        continue
      }
      let related = Finding.Related(
        path: text.file.path, position: range(of: heading.id, at: earlier, in: text).start, message: "first given here")
      findings.append(
        text.finding(
          .duplicateHeadingID, "the id \(quoted(heading.id)) is given to a second heading",
          help: "give this heading another id, or none", at: range(of: heading.id, at: heading.node, in: text),
          related: [related]))
    }
    return findings
  }

  /// Where `{#id}` stands: the last one in the heading's lines.
  private static func range(of id: String, at node: Int, in text: TextContext) -> SourceRange {
    let mark = Array("{#\(id)}".utf8)
    let heading = text.tree.nodes[node]
    for line in (Int(heading.startLine)...max(Int(heading.startLine), Int(heading.endLine))).reversed() {
      let bytes = text.file.lineBytes(line)
      guard let brace = bytes.lastIndex(of: UInt8(ascii: "{")), bytes[brace...].starts(with: mark) else { continue }
      let column = brace - bytes.startIndex + 1
      return SourceRange(
        text.file.position(line: line, byteColumn: column),
        text.file.position(line: line, byteColumn: column + mark.count))
    }
    return text.tree.range(of: node)
  }
}
