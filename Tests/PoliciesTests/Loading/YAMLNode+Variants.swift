@testable import Policies

/// A file's tree with one thing changed, in every place where it can be.
extension YAMLNode {
  func scalar(_ text: String, isPlain: Bool) -> YAMLNode {
    YAMLNode(value: .scalar(Scalar(text: text, isPlain: isPlain)), range: range)
  }

  /// With one mapping's entries as `change` makes them.
  func variants(_ change: ([Entry]) -> [Entry]) -> [YAMLNode] {
    changed { node in
      guard case .mapping(let entries) = node.value else { return [] }
      return [YAMLNode(value: .mapping(change(entries)), range: node.range)]
    }
  }

  var variantsWithoutAnEntry: [YAMLNode] {
    changed { node in
      guard case .mapping(let entries) = node.value else { return [] }
      return entries.indices.map { index in
        YAMLNode(value: .mapping(Array(entries[..<index] + entries[(index + 1)...])), range: node.range)
      }
    }
  }

  /// With another value in the place of one.
  func variants(replacingBy value: YAMLNode) -> [YAMLNode] { changed { _ in [value] } }

  private func changed(_ change: (YAMLNode) -> [YAMLNode]) -> [YAMLNode] {
    change(self)
      + below.indices.flatMap { index in below[index].changed(change).map { replacing(index, by: $0) } }
  }

  private var below: [YAMLNode] {
    switch value {
    case .scalar: []
    case .sequence(let nodes): nodes
    case .mapping(let entries): entries.map(\.value)
    }
  }

  private func replacing(_ index: Int, by node: YAMLNode) -> YAMLNode {
    var copy = self
    switch value {
    case .scalar: break
    case .sequence(var nodes):
      nodes[index] = node
      copy.value = .sequence(nodes)
    case .mapping(var entries):
      entries[index].value = node
      copy.value = .mapping(entries)
    }
    return copy
  }
}
