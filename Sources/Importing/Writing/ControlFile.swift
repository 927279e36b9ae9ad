import Editing
import Policies

/// The document.yml of an imported document, and the organization.yml of content that is new.
enum ControlFile {
  static func document(_ document: ImportPlan.Document, _ options: ImportOptions) -> [UInt8] {
    var members: [YAMLValue.Member] = [
      .init("title", .text(document.title ?? document.id)), .init("kind", .plain(document.kind.rawValue)),
    ]
    if let owner = options.owner { members.append(.init("owner", .text(owner))) }
    if !options.approvers.isEmpty { members.append(.init("approvers", .list(options.approvers.map(YAMLValue.text)))) }
    if !document.aliases.isEmpty { members.append(.init("aliases", .list(document.aliases.map(YAMLValue.text)))) }
    if let withdrawn = document.withdrawn { members.append(withdrawn.member) }
    return lines(members)
  }

  /// - Parameter name: of the repository: nothing else is known of who publishes.
  static func organization(named name: String, _ options: ImportOptions) -> [UInt8] {
    let ids = Set(options.approvers + [options.owner].compactMap(\.self)).sorted()
    let writer = YAMLWriter()
    let roles = ids.map { "  \(writer.entry(.init($0, .mapping([.init("title", .text(title(of: $0)))]))))\n" }
    return lines([.init("name", .text(name))])
      + Array((roles.isEmpty ? "roles: {}\n" : "roles:\n\(roles.joined())").utf8)
  }

  /// `data-protection-officer`: "Data Protection Officer".
  private static func title(of role: String) -> String {
    role.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  private static func lines(_ members: [YAMLValue.Member]) -> [UInt8] {
    let writer = YAMLWriter()
    return Array(members.map { writer.entry($0) + "\n" }.joined().utf8)
  }
}
