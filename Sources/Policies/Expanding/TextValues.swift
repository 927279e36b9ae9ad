/// The values that texts may use, by their full names.
struct TextValues: Sendable {
  struct Value: Sendable {
    /// Nil where the file does not have the key.
    var text: String?
    var places: Places
    var keyPath: String
  }

  private(set) var values: [String: Value] = [:]
  private var unread: [Places] = []

  /// What every text may use.
  init(of organization: Organization) {
    let places = organization.places
    unread = [places]
    add("organization.name", organization.name, places, "name")
    add("organization.url", organization.url, places, "url")
    for contact in organization.contacts {
      add("contacts.\(contact.name)", contact.address, places, "contacts.\(contact.name)")
    }
    for role in organization.roles {
      add("roles.\(role.id).title", role.title, places, "roles.\(role.id).title")
      add("roles.\(role.id).email", role.email, places, "roles.\(role.id).email")
    }
    for value in organization.values { add("values.\(value.name)", value.text, places, "values.\(value.name)") }
  }

  /// What the texts of one document may use.
  init(of document: Document) {
    let (control, places) = (document.control, document.control.places)
    unread = [places]
    add("document.title", control.title, places, "title")
    add("document.product", control.product, places, "product")
    add("document.summary", control.summary.isEmpty ? nil : control.summary, places, "summary")
    add("document.classification", control.classification, places, "classification")
  }

  private mutating func add(_ name: String, _ text: String?, _ places: Places, _ keyPath: String) {
    values[name] = Value(text: text, places: places, keyPath: keyPath)
  }

  /// Whether a value of this name may be there and could not be read.
  func isUnread(_ name: String) -> Bool {
    if let value = values[name] { return value.places.isUnread(value.keyPath) }
    let keyPath = name.hasPrefix("document.") ? String(name.dropFirst(9)) : name
    return unread.contains { $0.isUnread(keyPath) }
  }
}
