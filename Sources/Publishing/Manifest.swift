import FoundationEssentials
import Policies
import Website

/// What a published site consists of: `manifest.json` at its root, which lists every other file.
struct Manifest: Sendable {
  struct Entry: Sendable {
    var path: OutputPath
    /// In bytes.
    var size: Int
    var digest: Digest
  }

  static let format = "codicil-manifest/1"

  /// Sorted by path, each path once.
  let entries: [Entry]

  init(_ entries: [Entry]) {
    self.entries = entries.sorted { $0.path < $1.path }
  }

  /// One line a file, so that two manifests can be compared line by line.
  var json: [UInt8] {
    var text = "{\n  \"format\": \"\(Self.format)\",\n  \"files\": ["
    text.reserveCapacity(entries.count * 160)
    for (index, entry) in entries.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      text += "    { \"path\": \"\(Self.escaped(entry.path.text))\", \"size\": \(entry.size), "
      text += "\"sha256\": \"\(entry.digest.hex)\" }"
    }
    text += entries.isEmpty ? "]\n}\n" : "\n  ]\n}\n"
    return Array(text.utf8)
  }

  // Control characters cannot occur in an OutputPath.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else { return text }
    return text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }.map(String.init).joined()
  }
}

extension Manifest {
  /// Why a manifest cannot be read.
  struct Damage: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
  }

  private struct File: Decodable {
    struct Line: Decodable {
      var path: String
      var size: Int
      var sha256: String
    }

    var format: String
    var files: [Line]
  }

  private struct Head: Decodable {
    var format: String
  }

  init(json: [UInt8]) throws(Damage) {
    let data = Data(json)
    let file = try? JSONDecoder().decode(File.self, from: data)
    let head = try? file.map { Head(format: $0.format) } ?? JSONDecoder().decode(Head.self, from: data)
    guard let head else { throw Damage("it is not a manifest in JSON") }
    guard head.format == Self.format else {
      throw Damage("its format is '\(head.format)', and this version reads '\(Self.format)'")
    }
    guard let file else { throw Damage("its list of files cannot be read") }
    do { self.init(try Self.entries(file.files)) } catch { throw Damage("\(error)") }
  }

  private static func entries(_ lines: [File.Line]) throws -> [Entry] {
    var paths: Set<OutputPath> = [.manifest]
    return try lines.map { line in
      let path = try OutputPath(line.path)
      guard paths.insert(path).inserted else { throw Damage("its entry for '\(path)' is one too many") }
      guard let digest = Digest(hex: line.sha256), line.size >= 0 else {
        throw Damage("the size or digest of '\(path)' is none")
      }
      return Entry(path: path, size: line.size, digest: digest)
    }
  }
}
