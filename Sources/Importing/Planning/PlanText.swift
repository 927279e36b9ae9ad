import Editing
import Policies

extension ImportPlan {
  /// The file that `--plan` writes and `--apply` reads.
  package var text: String {
    let writer = YAMLWriter()
    var text = """
      # What 'codicil import' would do. Change it, then give it to the same command with --apply.
      # To leave a text or a document out, delete it. To merge texts, keep the last of them and say in its 'change' what
      # they change together. To join two documents, put the texts of both, oldest first, below one of them.
      # Without 'nature' it is measured by what the text changes; without 'version' it is counted.
      format: \(ImportPlan.format)
      documents:

      """
    if documents.isEmpty { return text.replacing("documents:\n", with: "documents: []\n") }
    for document in documents {
      var members: [YAMLValue.Member] = [.init("id", .text(document.id))]
      if let title = document.title { members.append(.init("title", .text(title))) }
      members.append(.init("kind", .plain(document.kind.rawValue)))
      if !document.aliases.isEmpty { members.append(.init("aliases", .list(document.aliases.map(YAMLValue.text)))) }
      if let withdrawn = document.withdrawn { members.append(withdrawn.member) }
      let lines = members.map { writer.entry($0) }
      text += "  - \(lines.joined(separator: "\n    "))\n    texts:\n"
      for row in document.texts { text += "      - \(writer.flow(.mapping(row.members)))\n" }
    }
    return text
  }
}

extension Withdrawal {
  /// As document.yml and plans have it.
  var member: YAMLValue.Member {
    .init("withdrawn", .mapping([.init("date", .plain(date.description)), .init("reason", .text(reason))]))
  }
}

extension ImportPlan.Text {
  fileprivate var members: [YAMLValue.Member] {
    let known: [YAMLValue.Member?] = [
      version.map { .init("version", .quoted($0.description)) },
      published.map { .init("published", .plain($0.description)) },
      nature.map { .init("nature", .plain($0.rawValue)) },
      change.map { .init("change", .text($0)) },
      .init("path", .text(path)),
      .init("commit", .text(commit)),
    ]
    return known.compactMap(\.self)
  }
}
