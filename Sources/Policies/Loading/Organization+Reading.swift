import Diagnostics

extension Organization {
  /// organization.yml.
  static func read(_ file: SourceFile) -> (organization: Organization, findings: [Finding]) {
    var (organization, places, findings) = RecordReading.read(file, as: "organization.yml") { Organization(&$0) }
    organization.places = places
    return (organization, findings)
  }

  /// Where organization.yml is not there: nothing in it can be judged.
  static func standIn(_ path: String) -> Organization {
    var reader = MappingReader()
    var organization = Organization(&reader)
    organization.places = .unread(path)
    return organization
  }

  init(_ reader: inout MappingReader) {
    self.init(
      name: reader.required("name", .line, "the organization's name, as pages and feeds show it") ?? "",
      url: reader.optional("url", .address(.web), "the organization's own website"),
      contacts: reader.optional(
        "contacts", .table(keys: .id("the name of a contact"), values: .address(.contact)),
        "by name (`privacy`): an e-mail address or URL each"
      ).map { $0.map { Contact(name: $0.key, address: $0.value) } } ?? [],
      roles: reader.required(
        "roles", .table(keys: .id("a role's id"), values: .role),
        "by id (`ciso`): the offices that own, approve and review documents"
      ).map { $0.map { Role(id: $0.key, title: $0.value.title ?? $0.key, email: $0.value.email) } } ?? [],
      values: reader.optional(
        "values", .table(keys: .id("the name of a value"), values: .line),
        "by name (`data-region`): words that texts use as {{values.data-region}}"
      ).map { $0.map { Value(name: $0.key, text: $0.value) } } ?? [],
      places: .nowhere)
  }
}

/// What stands below a role's id.
private struct RoleFields: Sendable {
  var title: String?
  var email: String?
}

extension ValueShape<RoleFields> {
  fileprivate static var role: Self {
    mapping("a role") { reader in
      RoleFields(
        title: reader.required("title", .line, "the role's title, as pages show it"),
        email: reader.optional("email", .address(.email), "where the role can be reached"))
    }
  }
}
