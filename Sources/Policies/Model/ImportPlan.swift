/// What `codicil import` does, as `--plan` writes it and `--apply` reads it: documents, each with the texts that become its
/// revisions. What is not in a plan is left out.
package struct ImportPlan: Sendable {
  /// The first line of a plan's file says it.
  package static let format = "codicil-import/1"

  package var documents: [Document]
  /// Where it was written; nowhere for one that was made.
  package var places: Places

  package init(documents: [Document] = [], places: Places = .nowhere) {
    self.documents = documents
    self.places = places
  }

  package struct Document: Sendable {
    package var id: String
    /// Nil: that of the last text.
    package var title: String?
    package var kind: Kind
    /// Former paths of the site that lead to it.
    package var aliases: [String]
    package var withdrawn: Withdrawal?
    /// Oldest first.
    package var texts: [Text]

    package init(
      id: String, title: String? = nil, kind: Kind, aliases: [String] = [], withdrawn: Withdrawal? = nil,
      texts: [Text] = []
    ) {
      self.id = id
      self.title = title
      self.kind = kind
      self.aliases = aliases
      self.withdrawn = withdrawn
      self.texts = texts
    }
  }

  package struct Text: Hashable, Sendable {
    package var commit: String
    package var path: String
    /// Nil: counted on from the revision before.
    package var version: Version?
    /// Nil: the day of the commit.
    package var published: CivilDate?
    /// Nil: measured by what the text changes.
    package var nature: Nature?
    /// Nil: what the commit says.
    package var change: String?

    package init(
      commit: String, path: String, version: Version? = nil, published: CivilDate? = nil, nature: Nature? = nil,
      change: String? = nil
    ) {
      self.commit = commit
      self.path = path
      self.version = version
      self.published = published
      self.nature = nature
      self.change = change
    }
  }
}
