package import Diagnostics

extension Record {
  /// A revision's record.
  ///
  /// - Parameter needsApproval: whether the document has approvers, so that a record without approvals has a finding of
  ///   its own and `published`, which is taken from them, not another one.
  init(_ reader: inout MappingReader, needsApproval: Bool = true) {
    let title = reader.required("title", .line, "the document's title in this revision")
    let nature: Nature? = reader.required("nature", .word(else: .unknownNature), "how much it changes")
    let change = reader.required("change", .line, "what it changes, in one line")
    let summary = reader.optional("summary", .text, "what changes for readers; required for a material change")
    let author = reader.optional("author", .line, "the title of who wrote it")
    let approvals = reader.optional("approvals", .list(of: .approval), "who approved it, and when")
    let isApproved = approvals.map { !$0.isEmpty } ?? reader.has("approvals")
    let meaning = "when it was first shown; without it, the day of the last approval"
    let published =
      isApproved || needsApproval
      ? reader.optional("published", .date, meaning) : reader.required("published", .date, meaning)
    let effective = reader.optional("effective", .date, "when it applies; without it, when it is published")
    let isReview = reader.optional("reviewed", .boolean, "whether it counts as the periodic review")
    let confirmed = reader.optional("confirmed", .list(of: .word(of: Record.confirmable)), "what is meant as it stands")
    let expanded = reader.optional("expanded", .list(of: .expansion), "what was written out when it was approved")
    let imported = reader.optional("imported", .imported, "the commit and the file that the text was taken from")

    let approved = approvals?.map(\.date).max()
    if published == nil, approved == nil {
      reader.markUnread("published")
      if !reader.has("effective") { reader.markUnread("effective") }
    }
    self.init(
      title: title ?? "", nature: nature ?? .substantive, change: change ?? "", summary: summary ?? "", author: author,
      approvals: approvals ?? [],
      published: published ?? approved ?? effective ?? CivilDate(daysSinceEpoch: .min), effective: effective,
      isReview: isReview, confirmed: confirmed ?? [], expanded: expanded ?? [],
      imported: imported)
  }
}

extension Revision {
  /// A revision's file.
  ///
  /// - Parameter version: as the file's name has it.
  static func read(
    _ head: TextHead, version: Version, needsApproval: Bool
  ) -> (revision: Revision, findings: [Finding]) {
    let (record, places, findings) = head.read { reader in
      reader.version(named: version)
      return Record(&reader, needsApproval: needsApproval)
    }
    return (Revision(version: version, record: record, text: head.text, places: places), findings)
  }
}

extension MappingReader {
  /// The version, which must be that of the file's name.
  ///
  /// - Parameter name: nil: of a file of any name, for its schema.
  mutating func version(named name: Version?) {
    let version = required("version", .version, "the version, as in the file's name, in quotes")
    guard let name, let version, version.description != name.description else { return }
    report(at: "version") { .versionNotFileName(version.description, name: name.description, in: $0, at: $1) }
  }
}

extension ValueShape<Approval> {
  static var approval: Self {
    mapping("an approval") { reader in
      let role = reader.required("role", .roleID, "the id of the role that approved")
      let title = reader.required("title", .line, "the role's title at the time")
      let name = reader.optional("name", .line, "the person's name, where it may be public")
      let date = reader.required("date", .date, "when it was approved")
      let text = reader.optional("text", .digest, "the digest of what was approved, as 'codicil approve' writes it")
      guard let role, let title, let date else { return nil }
      return Approval(role: role, title: title, name: name, date: date, text: text)
    }
  }
}

extension ValueShape<Imported> {
  fileprivate static var imported: Self {
    mapping("'imported'") { reader in
      let commit = reader.required("commit", .line, "the commit's id")
      let path = reader.required("path", .line, "what the file was called there")
      let isMended = reader.optional("mended", .boolean, "whether markup was repaired, without changing a word")
      guard let commit, let path else { return nil }
      return Imported(commit: commit, path: path, isMended: isMended ?? false)
    }
  }
}

extension ValueShape<Expansion> {
  fileprivate static var expansion: Self {
    mapping("an expansion") { reader in
      let source = reader.required("source", .text, "what stood there before")
      let start = reader.required("from", .position, "the line and column at which it begins")
      let end = reader.required("to", .position, "the line and column after its last character")
      guard let source, let start, let end else { return nil }
      return Expansion(source: source, range: SourceRange(start, end))
    }
  }
}

extension ValueShape<SourcePosition> {
  /// `[line, column]`, both from 1.
  fileprivate static var position: Self {
    ValueShape(schema: { .list(of: .number) }) { node, context in
      guard case .sequence(let items) = node.value, items.count == 2 else {
        return context.wrongType(node, mustBe: "a list of a line and a column")
      }
      let numbers = items.compactMap { item -> Int? in
        guard case .scalar(let scalar) = item.value, scalar.isPlain, let number = Int(scalar.text),
          (1...1_000_000_000).contains(number)
        else { return context.wrongType(item, mustBe: "a list of a line and a column") }
        return number
      }
      return numbers.count == 2 ? SourcePosition(line: numbers[0], column: numbers[1]) : nil
    }
  }
}

extension Revision {
  /// What a file would say as a revision of a document, before it stands there.
  package static func read(
    _ bytes: [UInt8], path: String, version: Version, of document: Document
  ) -> (revision: Revision, findings: [Finding]) {
    read(TextHead(path, bytes), version: version, needsApproval: !document.control.approvers.isEmpty)
  }
}
