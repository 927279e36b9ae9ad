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

  init(_ entries: consuming [Entry]) {
    entries.sort { $0.path < $1.path }
    self.entries = entries
  }

  /// One line a file, so that two manifests can be compared line by line.
  var json: [UInt8] {
    var json = Array("{\n  \"format\": \"\(Self.format)\",\n  \"files\": [\n".utf8)
    json.reserveCapacity(entries.count * 160)
    for (index, entry) in entries.enumerated() {
      json += "    { \"path\": \"\(Self.escaped(entry.path.text))\", \"size\": \(entry.size), ".utf8
      json += "\"sha256\": \"\(entry.digest.hex)\" }\(index + 1 < entries.count ? "," : "")\n".utf8
    }
    json += "  ]\n}\n".utf8
    return json
  }

  // Control characters cannot occur in an OutputPath.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else { return text }
    return text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }.map(String.init).joined()
  }
}
