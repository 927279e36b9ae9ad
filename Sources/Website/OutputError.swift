/// Why a file cannot be part of the site.
package enum OutputError: Error, Hashable {
  /// The path could lead out of the site, or is none.
  case unusable(path: String, fault: String)
  /// Two files want one path; the origins of both, where they are known.
  case twice(path: OutputPath, origins: [String?])
  /// One file wants a path as its own, another for the folder it stands in.
  case fileAndFolder(path: OutputPath, file: String?, folder: String?)
}

extension OutputError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unusable(let path, let fault):
      "'\(Self.visible(path))' cannot be the path of a file of the site: \(fault)"
    case .twice(let path, let origins):
      "'\(path)' is made twice: from \(origins.map(Self.name).joined(separator: " and from "))"
    case .fileAndFolder(let path, let file, let folder):
      "'\(path)' is a file, made from \(Self.name(file)), and a folder, needed for \(Self.name(folder))"
    }
  }

  // Control characters are not for a terminal.
  private static func visible(_ path: String) -> String {
    String(decoding: path.utf8.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: "?") : $0 }, as: UTF8.self)
  }

  private static func name(_ origin: String?) -> String {
    origin.map { "'\($0)'" } ?? "a generated page"
  }
}
