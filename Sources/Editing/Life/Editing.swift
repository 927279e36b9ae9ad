import Diagnostics
package import Policies

/// A content folder as a command finds it, and the day on which it runs.
package struct Editing: Sendable {
  let content: Content
  /// The day that new dates default to, and at which statuses count.
  let today: CivilDate

  package init(_ content: Content, today: CivilDate) {
    self.content = content
    self.today = today
  }

  /// A document, ready for a change.
  func document(_ id: String) throws(EditingError) -> Document {
    guard let document = content.document(id) else {
      let known = content.documents.map(\.id)
      let help = known.isEmpty ? "begin it with 'codicil new \(id)'" : Spelling.help(for: id, among: known)
      throw .refused("there is no document \(quoted(id)) in \(content.folder); \(help)")
    }
    return document
  }

  func change() -> ContentChange { ContentChange(folder: content.folder) }

  /// The path, below the content folder, of a file of a document.
  func path(_ name: String, of document: Document) -> String { "documents/\(document.id)/\(name)" }

  /// A file's bytes as they are now.
  func read(_ path: String) throws(EditingError) -> [UInt8] {
    let shown = "\(content.folder)/\(path)"
    guard let bytes = try FileBytes.read(shown) else { throw .refused("there is no file '\(shown)'") }
    return bytes
  }

  /// Changes a document's document.yml.
  func control(
    of document: Document, _ edit: (inout YAMLEditor) throws(EditingError) -> Void
  ) throws(EditingError) -> ContentChange.Step {
    let path = path("document.yml", of: document)
    let old = try read(path)
    var editor = try YAMLEditor(old, path: "\(content.folder)/\(path)", .wholeFile, order: Control.keys)
    try edit(&editor)
    return .replace(path: path, old: old, new: editor.bytes)
  }

  /// The title of a role of organization.yml.
  func role(_ id: String) throws(EditingError) -> Role {
    guard let role = content.organization.role(id) else {
      let known = content.organization.roles.map(\.id)
      throw .refused(
        "organization.yml has no role \(quoted(id)); \(Spelling.help(for: id, among: known)), or add it under 'roles:': "
          + "\(DocumentID.isWellFormed(id) ? id : "ID"): { title: … }")
    }
    return role
  }

  /// What is said of a day must not lie ahead.
  func past(_ date: CivilDate?, _ what: String) throws(EditingError) -> CivilDate {
    guard let date, date > today else { return date ?? today }
    throw .refused("\(what) on '\(date)' lies ahead of today, \(today); record it when it has happened")
  }

  /// A text of one line for a record.
  func line(_ text: String, _ what: String) throws(EditingError) -> String {
    let line = text.trimmedBlanks
    guard !line.isEmpty else { throw .refused("the \(what) is empty; say it in a line") }
    guard !line.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw .refused("the \(what) \(quoted(line)) takes more than one line; say it in one")
    }
    return line
  }
}

extension String {
  var trimmedBlanks: String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }), let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
