extension DocumentOutcome {
  /// What `document.json` holds.
  package func json(on site: Site) throws -> String {
    let file = try JSONFile.file(
      "",
      DocumentJSON(
        document, timeline, digests: digests, translationDigests: translationDigests, on: site,
        outdated: outdated.map { OutdatedJSON($0) }))
    return String(decoding: file.bytes, as: UTF8.self)
  }
}

extension [DocumentOutcome] {
  /// What `documents.json` holds.
  package func json(on site: Site) throws -> String {
    let file = try JSONFile.file("", DocumentsJSON(self, on: site, showsOutdated: true))
    return String(decoding: file.bytes, as: UTF8.self)
  }
}
