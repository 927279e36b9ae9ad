package import Diagnostics

/// A YAML value as the file has it, scalars as text and not yet as numbers or dates, and where it stands.
package struct YAMLNode: Sendable {
  package enum Value: Sendable {
    case scalar(Scalar)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  package struct Scalar: Sendable {
    package var text: String
    /// Written without quotes and not as a block: what other YAML readers may take for a number or a date.
    package var isPlain: Bool

    /// Nothing at all, or one of YAML's words for nothing.
    package var isNull: Bool { isPlain && ["", "~", "null", "Null", "NULL"].contains(text) }
  }

  package struct Entry: Sendable {
    package var key: String
    package var keyRange: SourceRange
    package var value: YAMLNode
  }

  package var value: Value
  /// Of a block scalar its indicator (`|`), of a block collection its first character.
  package var range: SourceRange

  /// What messages call a value of this sort.
  var sort: String {
    switch value {
    case .scalar(let scalar): scalar.isNull ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}

extension YAMLNode {
  /// Every value's range by its key path (`approvals.0.date`); of a keyed mapping or sequence, its key's.
  func rangesByKeyPath() -> [String: SourceRange] {
    var ranges = [String: SourceRange]()
    collect(into: &ranges, at: "")
    return ranges
  }

  private func collect(into ranges: inout [String: SourceRange], at path: String) {
    switch value {
    case .scalar:
      break
    case .sequence(let items):
      for (index, item) in items.enumerated() {
        let itemPath = "\(path)\(index)"
        ranges[itemPath] = item.range
        item.collect(into: &ranges, at: itemPath + ".")
      }
    case .mapping(let entries):
      for entry in entries {
        let entryPath = path + entry.key
        if case .scalar(let scalar) = entry.value.value, !scalar.isNull {
          ranges[entryPath] = entry.value.range
        } else {
          ranges[entryPath] = entry.keyRange
        }
        entry.value.collect(into: &ranges, at: entryPath + ".")
      }
    }
  }
}
