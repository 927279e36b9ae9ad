import Diagnostics

extension Draft {
  /// A draft's file: everything in its record may still be missing, but not wrong.
  ///
  /// - Parameter name: as the file's name has it; empty for `draft.md`.
  static func read(_ head: TextHead, name: String) -> (draft: Draft, findings: [Finding]) {
    var (draft, places, findings) = head.read { Draft(&$0, name: name, text: head.text) }
    draft.places = places
    return (draft, findings)
  }

  init(_ reader: inout MappingReader, name: String, text: TextFile) {
    reader.refused("version") { .draftWithVersion(in: $0, at: $1) }
    self.init(
      name: name,
      title: reader.optional("title", .line, "the document's title in this revision") ?? "",
      nature: reader.optional("nature", .word(else: .unknownNature), "how much it changes"),
      change: reader.optional("change", .line, "what it changes, in one line") ?? "",
      summary: reader.optional("summary", .text, "what changes for readers; required for a material change") ?? "",
      author: reader.optional("author", .line, "the title of who writes it"),
      approvals: reader.optional("approvals", .list(of: .approval), "who approved it so far, and when") ?? [],
      effective: reader.optional("effective", .date, "when it is meant to apply"),
      confirmed: reader.optional(
        "confirmed", .list(of: .word(of: Record.confirmable)), "what is meant as it stands") ?? [],
      base: reader.optional("from", .version, "the version that it was begun from, in quotes"),
      text: text, places: .nowhere)
  }
}
