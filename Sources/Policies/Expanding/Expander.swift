package import Diagnostics

/// Writes out what drafts refer to. Issued texts never go through it: whatever braces they have are theirs.
package struct Expander: Sendable {
  /// How many passages may lie within one another.
  static let depthLimit = 32
  /// How many references a text may come to, those of its fragments included each time.
  static let countLimit = 1_000_000

  let fragments: [String: Template]
  /// The names of fragments that cannot be read.
  let unreadFragments: Set<String>
  let registers: [String: Register]
  let values: TextValues

  package init(of content: Content) {
    let readable = content.fragments.filter(\.isRead)
    fragments = Dictionary(readable.map { ($0.name, Template($0)) }) { first, _ in first }
    unreadFragments = Set(content.fragments.lazy.filter { !$0.isRead }.map(\.name))
    registers = Dictionary(content.registers.map { ($0.name, $0) }) { first, _ in first }
    values = TextValues(of: content.organization)
  }

  /// A draft's text.
  ///
  /// - Parameter fromLine: on which the text begins after the front matter.
  package func expand(_ file: SourceFile, fromLine: Int, of document: Document) -> ExpandedText {
    let template = Template(file, fromLine: fromLine)
    guard !template.references.isEmpty else { return ExpandedText(asWritten: file, firstLine: fromLine) }
    var expansion = TextExpansion(self, of: document, template)
    expansion.run()
    return expansion.text(firstLine: fromLine)
  }

  /// What a reference leads to.
  enum Target {
    case value(TextValues.Value)
    case fragment(name: String, Template)
    case table(RegisterTable, Places)
    /// It is there and cannot be read, which has its finding.
    case unread
  }

  /// - Parameter own: the values of the document; nil where no document is at hand and any of its values may be there.
  func target(of reference: Reference, _ own: TextValues?) throws(Reference.Malformed) -> Target {
    switch reference {
    case .value(let name): return try value(name, own)
    case .fragment(let name):
      if let template = fragments[name] { return template.refusal == nil ? .fragment(name: name, template) : .unread }
      if unreadFragments.contains(name) { return .unread }
      throw unknown("fragment", name, in: "fragments", known: fragments.keys.sorted())
    case .table(let table):
      guard let register = registers[table.register] else {
        throw unknown("register", table.register, in: "registers", known: registers.keys.sorted())
      }
      guard register.places.areRead("", "columns", "rows") else { return .unread }
      return .table(try RegisterTable(table, of: register), register.places)
    }
  }

  private func value(_ name: String, _ own: TextValues?) throws(Reference.Malformed) -> Target {
    if let value = own?.values[name] ?? values.values[name] {
      if value.text != nil { return value.places.isUnread(value.keyPath) ? .unread : .value(value) }
      if value.places.isUnread(value.keyPath) { return .unread }
      throw Reference.Malformed(
        message: "\(quoted(value.places.file.path)) has no \(quoted(value.keyPath))",
        help: "add it there, or write the words here")
    }
    let isOwn = name.hasPrefix("document.")
    if isOwn ? own == nil || own?.isUnread(name) == true : values.isUnread(name) { return .unread }
    let known = (values.values.keys + (own?.values.keys.map(\.self) ?? [])).sorted()
    throw Reference.Malformed(
      message: "there is no value \(quoted(name))",
      help: Spelling.nearest(to: name, among: known).map { "did you mean '\($0)'?" }
        ?? "add it under 'values:' in organization.yml and write {{values.NAME}}, or write '\\{{' for two braces")
  }

  private func unknown(_ noun: String, _ name: String, in folder: String, known: [String]) -> Reference.Malformed {
    let file = noun == "fragment" ? "\(folder)/NAME.md" : "\(folder)/NAME.yml"
    return Reference.Malformed(
      message: "there is no \(noun) \(quoted(name))",
      help: DocumentID.isWellFormed(name)
        ? Spelling.nearest(to: name, among: known).map { "did you mean '\($0)'?" }
          ?? "add it as '\(file.replacing("NAME", with: name))'"
        : "write its name only: the file is '\(file)' in the content folder")
  }
}
