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
  /// By name.
  package var fragments: [Fragment]
  /// By name.
  package var registers: [Register]

  package init(
    folder: String, organization: Organization, documents: [Document], seals: Seals = Seals(),
    fragments: [Fragment] = [], registers: [Register] = []
  ) {
    self.folder = folder
    self.organization = organization
    self.documents = documents
    self.seals = seals
    self.fragments = fragments
    self.registers = registers
  }

  package func document(_ id: String) -> Document? { documents.first { $0.id == id } }

  package func register(_ name: String) -> Register? { registers.first { $0.name == name } }
}
