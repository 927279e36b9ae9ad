import Publishing
import Website

extension TemporaryFolder {
  /// Publishes a site, given by path and text, in the folder `public`.
  @discardableResult
  func publish(
    _ files: [String: String], in name: String = "public", abilities: Publication.Abilities = .init()
  ) throws -> Publication.Summary {
    let publication = try Publication(of: SiteFolder(self[name]), abilities: abilities)
    for (path, text) in files { try publication.accept(OutputFile(path: path, text: text)) }
    return try publication.finish()
  }

  func discrepancies(in name: String = "public") throws -> [String] {
    try SiteFolder(self[name]).verify().map(\.description)
  }
}

extension Publication.Abilities {
  init(exchange: Bool, hardLinks: Bool) {
    self.init()
    self.exchange = exchange
    self.hardLinks = hardLinks
  }
}
