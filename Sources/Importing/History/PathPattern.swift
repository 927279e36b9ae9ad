/// Which files of a repository are asked for: `Policies/**/*.md`, as `--path` has it.
///
/// `*` and `?` stand for characters of a name, `**` for any number of folders. A pattern without them names a file, or a
/// folder with all that is in it; one that begins with `!` takes files away again.
package struct PathPattern: Hashable, Sendable {
  /// As given.
  package let text: String
  package let isExclusion: Bool
  private let parts: [[UInt8]]

  /// Nil for an empty pattern.
  package init?(_ text: String) {
    self.text = text
    isExclusion = text.hasPrefix("!")
    var pattern = isExclusion ? text.dropFirst() : text[...]
    while pattern.hasPrefix("./") { pattern = pattern.dropFirst(2) }
    parts = pattern.split(separator: "/").map { Array($0.utf8) }
    guard !parts.isEmpty else { return nil }
  }

  /// Whether any of the patterns has a path, and none takes it away.
  static func matches(_ path: String, _ patterns: [PathPattern]) -> Bool {
    patterns.contains { !$0.isExclusion && $0.matches(path) }
      && !patterns.contains { $0.isExclusion && $0.matches(path) }
  }

  /// The ending that all names have that the patterns ask for, one each; nil where one of them asks for names of any.
  static func endings(of patterns: [PathPattern]) -> [String]? {
    let endings = patterns.filter { !$0.isExclusion }.map(\.ending)
    return endings.contains(nil) ? nil : Set(endings.compactMap(\.self)).sorted()
  }

  private var ending: String? {
    guard let name = parts.last, let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = name[(dot + 1)...]
    let isPlain = ending.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
    }
    return isPlain && !ending.isEmpty ? String(decoding: ending, as: UTF8.self).lowercased() : nil
  }

  /// The folders that the pattern begins with, as far as they are named in full: `Policies` of `Policies/**/*.md`.
  var fixedFolders: [String] {
    parts.dropLast().prefix { part in !part.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") } }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Takes steps in the product of both lengths at most, whatever the pattern.
  func matches(_ path: String) -> Bool {
    let names = path.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
    // Which lengths of the path the parts so far match.
    var reached = [Bool](repeating: false, count: names.count + 1)
    reached[0] = true
    for part in parts {
      var next = [Bool](repeating: false, count: names.count + 1)
      if part.elementsEqual("**".utf8) {
        var isReached = false
        for index in reached.indices {
          isReached = isReached || reached[index]
          next[index] = isReached
        }
      } else {
        for index in names.indices where reached[index] { next[index + 1] = Self.matches(names[index], part) }
      }
      reached = next
    }
    return isPlain ? reached.contains(true) : reached[names.count]
  }

  private var isPlain: Bool {
    parts.allSatisfy { part in !part.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") } }
  }

  private static func matches(_ name: [UInt8], _ part: [UInt8]) -> Bool {
    var reached = [Bool](repeating: false, count: name.count + 1)
    reached[0] = true
    for byte in part {
      var next = [Bool](repeating: false, count: name.count + 1)
      if byte == UInt8(ascii: "*") {
        var isReached = false
        for index in reached.indices {
          isReached = isReached || reached[index]
          next[index] = isReached
        }
      } else {
        for index in name.indices where reached[index] {
          next[index + 1] = byte == UInt8(ascii: "?") || byte == name[index]
        }
      }
      reached = next
    }
    return reached[name.count]
  }
}
