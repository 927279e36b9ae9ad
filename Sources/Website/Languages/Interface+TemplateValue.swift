import Policies

/// What templates are given of the vocabulary.
extension Interface {
  /// A date as a page shows it.
  func time(_ date: CivilDate) -> TemplateValue {
    .html(Array("<time datetime=\"\(date)\">\(Escaping.escape(self.date(date)))</time>".utf8))
  }

  func status(_ status: Status) -> TemplateValue {
    ["id": .text(status.rawValue), "text": .text(self.status(status))]
  }

  /// A document, as every page about it knows it.
  func document(_ document: Document) -> TemplateValue {
    [
      "id": .text(document.id),
      "title": .text(document.control.title),
      "kindText": .text(kind(document.control.kind)),
      "product": .optional(document.control.product),
      "path": .text(Address.document(document.id)),
      "historyPath": .text(Address.history(document.id)),
      "feedPath": .text(Address.feed(.all, of: document.id)),
      "substancePath": .text(Address.feed(.substance, of: document.id)),
      "jsonPath": .text(Address.json(document.id)),
    ]
  }
}
