import Policies

extension TemplateValue {
  /// A version and the path of its page.
  static func version(_ version: Version, of id: String) -> TemplateValue {
    ["version": .text(version.description), "path": .text(Address.revision(id, version))]
  }

  /// A revision's comparison with its predecessor, if it has one.
  static func comparison(to version: Version, of id: String, _ timeline: Timeline) -> TemplateValue {
    .optional(timeline.comparisonBase(of: version)?.version) {
      ["path": .text(Address.comparison(id, $0, version)), "from": .text($0.description)]
    }
  }

  /// The path of a revision's comparison with its predecessor, if it has one.
  static func comparisonPath(to version: Version, of id: String, _ timeline: Timeline) -> TemplateValue {
    .optional(timeline.comparisonBase(of: version).map { Address.comparison(id, $0.version, version) })
  }
}
