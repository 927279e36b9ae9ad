/// The path of a file below the site's root, known to lead nowhere else. Two paths are equal when their bytes are.
package struct OutputPath: Sendable {
  package let text: String

  /// The list of the site's files, which the publisher writes.
  package static let manifest = OutputPath(known: "manifest.json")

  /// Throws for a path that is empty or absolute, has an empty, `.` or `..` part, or holds a control character.
  package init(_ text: String) throws(OutputError) {
    if let fault = Self.fault(of: text) { throw .unusable(path: text, fault: fault) }
    self.text = text
  }

  private init(known text: Substring) {
    self.text = String(text)
  }

  /// The folders that hold the file, outermost first: of `a/b/c.html` that is `a`, `a/b`.
  package var folders: [OutputPath] {
    text.utf8.indices.filter { text.utf8[$0] == UInt8(ascii: "/") }.map { OutputPath(known: text[..<$0]) }
  }

  private static func fault(of text: String) -> String? {
    if text.isEmpty { return "it is empty" }
    if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "it holds a control character" }
    if text.utf8.first == UInt8(ascii: "/") { return "it starts with '/'" }
    for part in text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if part.isEmpty { return "it has an empty part" }
      if part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) { return "it has the part '\(Substring(part))'" }
    }
    return nil
  }
}

// Strings are equal when they look alike ("é" in one scalar or in two); a file system tells such names apart.
extension OutputPath: Hashable {
  package static func == (left: OutputPath, right: OutputPath) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    _ = text.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension OutputPath: Comparable {
  /// By bytes, the same in every locale.
  package static func < (left: OutputPath, right: OutputPath) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension OutputPath: CustomStringConvertible {
  package var description: String { text }
}
