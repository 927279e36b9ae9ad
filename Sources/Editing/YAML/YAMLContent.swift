import Policies

/// What a YAML text says, without its layout: what must be as intended after an edit.
enum YAMLContent: Hashable {
  case nothing
  case text(String)
  case list([YAMLContent])
  case mapping([Member])

  struct Member: Hashable {
    var key: String
    var value: YAMLContent
  }

  init(_ node: YAMLNode) {
    switch node.value {
    case .scalar(let scalar): self = scalar.isNull ? .nothing : .text(scalar.text)
    case .sequence(let items): self = .list(items.map(YAMLContent.init))
    case .mapping(let entries): self = .mapping(entries.map { Member(key: $0.key, value: YAMLContent($0.value)) })
    }
  }

  init(_ value: YAMLValue) {
    switch value {
    case .text(let text), .quoted(let text), .plain(let text): self = .text(text)
    case .list(let items): self = .list(items.map(YAMLContent.init))
    case .mapping(let members): self = .mapping(members.map { Member(key: $0.key, value: YAMLContent($0.value)) })
    }
  }

  /// A mapping's value by key; `nothing` where it has none.
  subscript(key: String) -> YAMLContent {
    guard case .mapping(let members) = self else { return .nothing }
    return members.first { $0.key == key }?.value ?? .nothing
  }

  /// The same mapping with another value of a key, at the key's place or, where it is new, at `index`.
  func setting(_ key: String, to value: YAMLContent, at index: Int) -> YAMLContent {
    guard case .mapping(var members) = self else { return self }
    if let place = members.firstIndex(where: { $0.key == key }) {
      members[place].value = value
    } else {
      members.insert(Member(key: key, value: value), at: index)
    }
    return .mapping(members)
  }

  func removing(_ key: String) -> YAMLContent {
    guard case .mapping(let members) = self else { return self }
    return .mapping(members.filter { $0.key != key })
  }
}
