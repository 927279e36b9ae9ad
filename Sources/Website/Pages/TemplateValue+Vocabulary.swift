import Policies

extension TemplateValue {
  static func date(_ date: CivilDate) -> TemplateValue {
    ["iso": .text(date.description), "text": .text(Words.date(date))]
  }

  static func status(_ status: Status) -> TemplateValue {
    ["id": .text(status.rawValue), "text": .text(Words.status(status))]
  }

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

  /// A document, as every page about it knows it.
  static func document(_ document: Document) -> TemplateValue {
    [
      "id": .text(document.id),
      "title": .text(document.control.title),
      "kindText": .text(Words.kind(document.control.kind)),
      "product": .optional(document.control.product),
      "path": .text(Address.document(document.id)),
      "historyPath": .text(Address.history(document.id)),
      "feedPath": .text(Address.feed(document.id)),
      "jsonPath": .text(Address.json(document.id)),
    ]
  }
}
