package import Diagnostics

extension Rule {
  package static let unknownFile = Rule(
    "unknown-file", .error, .record,
    summary: "a file in a document's folder is none of the known kinds",
    explanation: """
      A document's folder has document.yml, revisions (2.2.md), translations (2.2.fr.md), drafts (draft.md, \
      draft-NAME.md) and a folder files. Anything else would be left out in silence, also where its name is only misspelt.
      """,
    remedy: "Correct its name, move images and attachments to files/, or delete it.",
    wrong: "documents/privacy-policy/v2.2.md",
    right: "documents/privacy-policy/2.2.md")
}

extension Finding {
  /// `meant` is the name that the file should perhaps have.
  static func unknownFile(_ name: String, meant: String?, path: String) -> Finding {
    Finding(
      .unknownFile, "\(quoted(name)) is none of the files that a document has",
      help: meant.map { "did you mean \(quoted($0))?" } ?? "move it to 'files' if the text uses it, or delete it",
      path: path)
  }

  /// Beside the documents' folders.
  static func fileAmongDocuments(_ name: String, path: String) -> Finding {
    Finding(
      .unknownFile, "\(quoted(name)) stands among the documents' folders, in none of them",
      help: "move it into a document's folder, or delete it", path: path)
  }

  /// In the folder of the fragments or of the registers.
  static func unknownFile(_ name: String, in folder: String, ending: String, path: String) -> Finding {
    let noun = folder == "fragments" ? "a fragment" : "a register"
    return Finding(
      .unknownFile, "\(quoted(name)) cannot be \(noun)",
      help: "name it with small letters, digits and single hyphens: 'data-retention\(ending)'; or move it elsewhere",
      path: path)
  }

  /// A pipe, a socket or a device.
  static func specialFile(path: String) -> Finding {
    Finding(.unknownFile, "this is neither a file nor a folder", help: "delete it", path: path)
  }
}
