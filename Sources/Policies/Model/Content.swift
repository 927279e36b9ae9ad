/// Everything that `Content` records: who publishes, and every document with its revisions' records. The texts
/// themselves are read document by document.
package struct Content: Sendable {
  /// The content folder, as given on the command line.
  package var folder: String
  package var organization: Organization
  /// By id.
  package var documents: [Document]
  /// `revisions.lock`.
  package var seals: Seals

  package init(folder: String, organization: Organization, documents: [Document], seals: Seals = Seals()) {
    self.folder = folder
    self.organization = organization
    self.documents = documents
    self.seals = seals
  }

  package func document(_ id: String) -> Document? { documents.first { $0.id == id } }
}
