/// Who publishes: `organization.yml`.
package struct Organization: Sendable {
  package var name: String
  package var url: String?
  /// By name (`privacy`), in the file's order: an address or URL each.
  package var contacts: [Contact]
  /// In the file's order.
  package var roles: [Role]
  /// What texts may use besides (`{{values.data-region}}`), in the file's order.
  package var values: [Value]
  package var places: Places

  package struct Contact: Hashable, Sendable {
    package var name: String
    package var address: String
  }

  package struct Value: Hashable, Sendable {
    package var name: String
    package var text: String
  }

  package init(
    name: String, url: String? = nil, contacts: [Contact] = [], roles: [Role] = [], values: [Value] = [],
    places: Places
  ) {
    self.name = name
    self.url = url
    self.contacts = contacts
    self.roles = roles
    self.values = values
    self.places = places
  }

  package func role(_ id: String) -> Role? { roles.first { $0.id == id } }

  /// How a page names a role: its title, or its id where `organization.yml` does not have it.
  package func title(ofRole id: String) -> String { role(id)?.title ?? id }
}

/// An office that owns, approves or receives documents; never a person.
package struct Role: Hashable, Sendable {
  package var id: String
  package var title: String
  package var email: String?

  package init(id: String, title: String, email: String? = nil) {
    self.id = id
    self.title = title
    self.email = email
  }
}
