import Editing
import Policies

/// The record of an imported revision: what the history says, and nothing else.
struct RevisionFile {
  let text: ImportPlan.Text
  let version: Version
  let published: CivilDate
  let nature: Nature
  let title: String
  let author: String?
  let isMended: Bool

  /// The front matter with both its lines; what follows is the text.
  var head: [UInt8] {
    var members: [YAMLValue.Member] = [
      .init("version", .quoted(version.description)), .init("title", .text(title)),
      .init("nature", .plain(nature.rawValue)), .init("change", .text(text.change ?? "")),
    ]
    if let author { members.append(.init("author", .text(author))) }
    members.append(.init("published", .plain(published.description)))
    var imported: [YAMLValue.Member] = [.init("commit", .text(text.commit)), .init("path", .text(text.path))]
    if isMended { imported.append(.init("mended", .plain("true"))) }
    members.append(.init("imported", .mapping(imported)))
    let writer = YAMLWriter()
    return Array("---\n\(members.map { writer.entry($0) + "\n" }.joined())---\n".utf8)
  }
}
