/// Values by version, in the order of versions. A third of a dictionary's size: a site keeps several of them for every
/// document, with an entry for each revision.
package struct ByVersion<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private var entries: [(version: Version, value: Value)] = []

  package init(dictionaryLiteral elements: (Version, Value)...) {
    for (version, value) in elements { self[version] = value }
  }

  /// - Complexity: O(log n); to add a version below others, O(n).
  package subscript(version: Version) -> Value? {
    get {
      let index = place(of: version)
      return index < entries.count && entries[index].version == version ? entries[index].value : nil
    }
    set {
      let index = place(of: version)
      let isKnown = index < entries.count && entries[index].version == version
      switch (newValue, isKnown) {
      case (let value?, true): entries[index].value = value
      case (let value?, false): entries.insert((version, value), at: index)
      case (nil, true): entries.remove(at: index)
      case (nil, false): break
      }
    }
  }

  package var count: Int { entries.count }

  /// Takes over the values of other versions; of the same ones too.
  package mutating func add(_ others: ByVersion) {
    entries.reserveCapacity(entries.count + others.entries.count)
    for (version, value) in others.entries { self[version] = value }
  }

  /// The index of the first entry whose version is not below.
  private func place(of version: Version) -> Int {
    // Most are added in order.
    if let last = entries.last, last.version < version { return entries.count }
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].version < version { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
