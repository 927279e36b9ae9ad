package import Policies

/// A site's list of seals, as it is read from a copy of the site.
package struct SealList: Sendable, Sequence {
  private var lines: [SealLine] = []
  private var digests: [String: Int] = [:]
  /// The first line, from 1, that cannot be read.
  package private(set) var malformed: Int?

  package init() {}

  package init(_ bytes: [UInt8]) {
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let line = line.last == 0x0D ? line.dropLast() : line
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      guard let read = SealLine(line) else {
        malformed = malformed ?? index + 1
        continue
      }
      if digests[read.path] == nil { digests[read.path] = lines.count }
      lines.append(read)
    }
  }

  package func makeIterator() -> IndexingIterator<[SealLine]> { lines.makeIterator() }

  /// The line of a path below the site's root.
  package func first(_ path: String) -> SealLine? { digests[path].map { lines[$0] } }
}
