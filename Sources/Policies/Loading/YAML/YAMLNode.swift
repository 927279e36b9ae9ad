import Diagnostics

/// A YAML value as the file has it, scalars as text and not yet as numbers or dates, and where it stands.
struct YAMLNode: Sendable {
  enum Value: Sendable {
    case scalar(Scalar)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  struct Scalar: Sendable {
    var text: String
    /// Written without quotes and not as a block: what other YAML readers may take for a number or a date.
    var isPlain: Bool

    /// Nothing at all, or one of YAML's words for nothing.
    var isNull: Bool { isPlain && ["", "~", "null", "Null", "NULL"].contains(text) }
  }

  struct Entry: Sendable {
    var key: String
    var keyRange: SourceRange
    var value: YAMLNode
  }

  var value: Value
  /// Of a block scalar its indicator (`|`), of a block collection its first character.
  var range: SourceRange

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
