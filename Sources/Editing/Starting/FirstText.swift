import Diagnostics
import Policies

/// A document's first file with a text.
struct FirstText {
  var path: String
  var bytes: [UInt8]
  /// A revision, not a draft.
  var isIssued: Bool
}

extension Editing {
  func firstText(_ new: NewDocument, owner: Role, approvers: [Role]) throws(EditingError) -> FirstText {
    let title = try line(new.title, "title")
    var members: [YAMLValue.Member] = [.init("title", .text(title))]
    guard let adopted = new.adopted else {
      members += [
        .init("nature", .plain(Nature.initial.rawValue)), .init("change", .text("First version")),
        .init("author", .text(owner.title)),
      ]
      let text = Array("# \(title)\n".utf8)
      return FirstText(
        path: "documents/\(new.id)/draft.md", bytes: TextFileWriter.bytes(members, text: text), isIssued: false)
    }
    let text = try Self.text(ofFile: adopted.path)
    members.append(.init("nature", .plain(adopted.nature.rawValue)))
    members.append(.init("change", .text(try line(adopted.change ?? "First version", "change"))))
    if let summary = adopted.summary { members.append(.init("summary", .text(summary.trimmedBlanks))) }
    members.append(.init("author", .text(try line(adopted.author ?? owner.title, "author"))))
    guard !adopted.approvals.isEmpty else {
      if let effective = adopted.effective { members.append(.init("effective", .plain(effective.description))) }
      return FirstText(
        path: "documents/\(new.id)/draft.md", bytes: TextFileWriter.bytes(members, text: text), isIssued: false)
    }
    return try issued(new, adopted, members, text, approvers)
  }

  /// The bytes of a Markdown file without a front matter, which belongs to another tool.
  private static func text(ofFile path: String) throws(EditingError) -> [UInt8] {
    guard let bytes = try FileBytes.read(path) else { throw .refused("there is no file '\(path)'") }
    let start = (try? FrontMatter(in: bytes))?.end ?? (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw .refused("'\(path)' is not UTF-8; convert it first")
    }
    return Array(bytes[start...])
  }

  private func issued(
    _ new: NewDocument, _ adopted: AdoptedText, _ members: [YAMLValue.Member], _ text: [UInt8], _ approvers: [Role]
  ) throws(EditingError) -> FirstText {
    let approvals = try adopted.approvals.map { (text) throws(EditingError) in try approval(text, approvers) }
    guard let last = approvals.map(\.date).max() else { throw .refused("nobody approved the text") }
    if let missing = approvers.first(where: { role in !approvals.contains { $0.role == role.id } }) {
      throw .refused("the approval of '\(missing.id)' is missing; add it: --approved \(missing.id)=DATE")
    }
    guard let version = adopted.version.map({ Version($0) }) ?? Version("1.0") else {
      throw .refused("\(quoted(adopted.version ?? "")) is no version; write numbers such as 2.3, or a date")
    }
    var members = members
    members.insert(.init("version", .quoted(version.description)), at: 0)
    members.append(
      .init(
        "approvals",
        .list(
          approvals.map { approval in
            .mapping([
              .init("role", .text(approval.role)), .init("title", .text(approval.title)),
              .init("date", .plain(approval.date.description)),
            ])
          })))
    let published = adopted.published ?? last
    members.append(.init("published", .plain(published.description)))
    members.append(.init("effective", .plain((adopted.effective ?? published).description)))
    let path = "documents/\(new.id)/\(version).md"
    let bytes = TextFileWriter.bytes(members, text: text)
    try refuseFlawed(bytes, at: "\(content.folder)/\(path)", version, new, approvers)
    return FirstText(path: path, bytes: bytes, isIssued: true)
  }

  private func approval(_ text: String, _ approvers: [Role]) throws(EditingError) -> Approval {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let date = CivilDate(parts[1]) else {
      throw .refused("\(quoted(text)) is no approval; write ROLE=DATE, such as legal=2019-01-03")
    }
    guard let role = approvers.first(where: { $0.id == parts[0] }) else {
      throw .refused("\(quoted(parts[0])) is none of the approvers; name it with --approver \(parts[0]) too")
    }
    return Approval(role: role.id, title: role.title, date: try past(date, "an approval"))
  }

  private func refuseFlawed(
    _ bytes: [UInt8], at path: String, _ version: Version, _ new: NewDocument, _ approvers: [Role]
  ) throws(EditingError) {
    let control = Control(
      title: new.title, kind: new.kind, approvers: approvers.map(\.id), places: .nowhere)
    var document = Document(id: new.id, control: control)
    let (revision, problems) = Revision.read(bytes, path: path, version: version, of: document)
    document.revisions = [revision]
    let context = RecordContext(timeline: Timeline(of: document, asOf: today), isAsOfGiven: false)
    let findings = (problems + RecordChecks.findings(in: document, context)).filter {
      $0.path == path && $0.severity == .error
    }
    if !findings.isEmpty { throw .findings(findings) }
  }
}
