import Policies

/// What the compilation of a document has to know of all of them.
struct Surroundings: Sendable {
  /// In the order of the documents.
  let timelines: [Timeline]
  let addresses: SiteAddresses
  /// By id.
  let titles: [String: String]

  /// Whether a document that did not change itself comes out the same.
  func look(like other: Surroundings) -> Bool {
    addresses == other.addresses && titles == other.titles
  }
}
