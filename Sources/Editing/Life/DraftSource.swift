import Diagnostics
import Policies

/// A draft's file as it is now, divided into its record and its text.
struct DraftSource {
  let draft: Draft
  /// Below the content folder.
  let path: String
  let bytes: [UInt8]
  /// The offset of the text.
  let textStart: Int

  /// The text with what it refers to written out, as readers will have it.
  let expanded: ExpandedText

  /// The text after the record, as it was written.
  var text: ArraySlice<UInt8> { bytes[textStart...] }
}

extension Editing {
  /// One of a document's drafts, by its name; without a name the only one.
  func draft(of document: Document, named name: String?) throws(EditingError) -> Draft {
    let drafts = document.drafts
    let names = drafts.map { $0.name.isEmpty ? "draft" : $0.name }
    guard let name else {
      guard drafts.count < 2 else {
        throw .refused(
          "'\(document.id)' has \(drafts.count) drafts; name one: --name \(names.joined(separator: ", --name "))")
      }
      guard let draft = drafts.first else {
        throw .refused("'\(document.id)' has no draft; begin one: codicil revise \(document.id)")
      }
      return draft
    }
    guard let index = names.firstIndex(where: { $0 == name || "draft-\($0)" == name }) else {
      guard !names.isEmpty else {
        throw .refused("'\(document.id)' has no draft; begin one: codicil revise \(document.id) --name \(name)")
      }
      throw .refused("'\(document.id)' has no draft \(quoted(name)); \(Spelling.help(for: name, among: names))")
    }
    return drafts[index]
  }

  /// A draft's file, read anew.
  func source(of draft: Draft, in document: Document) throws(EditingError) -> DraftSource {
    let path = path(draft.fileName, of: document)
    let bytes = try read(path)
    guard let matter = try? FrontMatter(in: bytes) else {
      throw .refused("'\(content.folder)/\(path)' has no record between two lines '---'; write one first")
    }
    let file = SourceFile(path: draft.text.path, bytes: bytes)
    let expanded = Expander(of: content).expand(file, fromLine: file.line(at: matter.end), of: document)
    return DraftSource(draft: draft, path: path, bytes: bytes, textStart: matter.end, expanded: expanded)
  }

  /// What a draft begins with that is to replace a revision: its text, with the references put back that were written out when
  /// it was approved; and how many could not be.
  func relinkedText(of revision: Revision, in document: Document) throws(EditingError) -> RelinkedText {
    RelinkedText(try text(of: revision, in: document), revision.record.expanded)
  }

  /// The text of a revision, after its record.
  func text(of revision: Revision, in document: Document) throws(EditingError) -> [UInt8] {
    try text(of: revision.text, in: document)
  }

  /// The text of a file of a document, after its record.
  func text(of file: TextFile, in document: Document) throws(EditingError) -> [UInt8] {
    let bytes = try read(path(file.path.lastPathPart, of: document))
    guard let matter = try? FrontMatter(in: bytes) else {
      throw .refused("'\(file.path)' has no record between two lines '---'")
    }
    return Array(bytes[matter.end...])
  }
}

extension Draft {
  var fileName: String { name.isEmpty ? "draft.md" : "draft-\(name).md" }

  /// The option that names it, where its document has more than one.
  func option(in document: Document) -> String {
    document.drafts.count > 1 ? " --name \(name.isEmpty ? "draft" : name)" : ""
  }
}
