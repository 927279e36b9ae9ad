package import Diagnostics

extension Rule {
  package static let outdatedWording = Rule(
    "outdated-wording", .note, .settings,
    summary: "the current revision carries a wording that its fragment, register or value no longer has",
    explanation: """
      An approved text keeps the words that it was approved with. When a shared passage, a value or a register changes \
      afterwards, each text that took it over stays as it was until it is revised; texts that say one thing in different \
      words are how they come to contradict each other.
      """,
    remedy: "Run `codicil revise`: the new draft takes over the new wording. Have it approved.")
}

/// A stretch of an issued text that its source no longer gives.
package struct OutdatedPassage: Hashable, Sendable {
  /// `{{> security-commitment}}`
  package let source: String
  package let version: Version
  /// The revision's file.
  package let path: String
  /// In the file.
  package let range: SourceRange
  /// The words around the first difference.
  package let written: String
  /// Nil where the source is gone.
  package let today: String?
}

package enum OutdatedWording {
  /// - Parameter file: the revision's.
  package static func passages(
    of revision: Revision, in file: SourceFile, of document: Document, _ expander: Expander
  ) -> [OutdatedPassage] {
    guard !revision.record.expanded.isEmpty else { return [] }
    let firstLine = revision.text.firstLine
    let body = Array(file.bytes[file.offset(ofLine: firstLine)...])
    let relinked = RelinkedText(body, revision.record.expanded)
    let today = expander.expand(SourceFile(path: "", bytes: relinked.body), fromLine: 1, of: document)
    let todays = Dictionary(grouping: today.stretches, by: \.source)
    var counts: [String: Int] = [:]
    return zip(relinked.linked, relinked.written).compactMap { expansion, written in
      let number = counts[expansion.source, default: 0]
      counts[expansion.source] = number + 1
      let stretches = todays[expansion.source] ?? []
      let new = stretches.indices.contains(number) ? stretches[number].bytes : nil
      let old = Digest.unixText(Array(written))
      guard old != new.map({ Digest.unixText(Array($0)) }) else { return nil }
      let difference = FirstDifference(old, new.map { Array($0) } ?? [])
      return OutdatedPassage(
        source: expansion.source, version: revision.version, path: file.path,
        range: expansion.range.moved(byLines: firstLine - 1), written: difference.old,
        today: new == nil ? nil : difference.new)
    }
  }

  package static func finding(of passage: OutdatedPassage, in file: SourceFile, of document: Document) -> Finding {
    let what = "\(quoted(passage.source)) of version '\(passage.version)'"
    let message =
      passage.today.map { "\(what) reads otherwise now: \(quoted(passage.written)) became \(quoted($0))" }
      ?? "\(what) can no longer be written out: what it names is gone"
    let isDrafted = !document.drafts.isEmpty
    return Finding(
      .outdatedWording, message,
      help: isDrafted
        ? "approve its draft with the new wording: codicil diff \(document.id)"
        : "take over the new wording: codicil revise \(document.id)",
      in: file, at: passage.range
    ).inIssuedRevision()
  }
}

extension SourceRange {
  fileprivate func moved(byLines lines: Int) -> SourceRange {
    SourceRange(
      SourcePosition(line: start.line + lines, column: start.column),
      SourcePosition(line: end.line + lines, column: end.column))
  }
}

/// Where two texts begin to differ, with a few words before.
private struct FirstDifference {
  let old: String
  let new: String

  init(_ old: [UInt8], _ new: [UInt8]) {
    let common = zip(old, new).prefix { $0 == $1 }.count
    // Back to the start of a word, and of two before.
    var start = common
    var words = 0
    while start > 0, common - start < 24 {
      if start < common, old[start - 1] == 0x20 || old[start - 1] == 0x0A { words += 1 }
      if words == 2 { break }
      start -= 1
    }
    while start > 0, start < old.count, old[start] & 0xC0 == 0x80 { start -= 1 }
    self.old = Self.text(old, from: start)
    self.new = Self.text(new, from: start)
  }

  private static func text(_ bytes: [UInt8], from start: Int) -> String {
    let rest = bytes[min(start, bytes.count)...].prefix(400)
    let words = String(decoding: rest, as: UTF8.self).split { $0 == " " || $0.isNewline }
    return (start > 0 ? "… " : "") + words.joined(separator: " ")
  }
}
