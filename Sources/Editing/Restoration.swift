import Diagnostics
import Glibc
package import Policies

/// A sealed file that comes back as it was sealed, byte for byte, or not at all.
package struct Restoration: Sendable {
  /// Why nothing can be restored.
  package enum Refusal: Error, Hashable {
    /// Nothing of that name is sealed; the names of the document that are.
    case notSealed(known: [String])
    /// The text had to go.
    case removed
    /// The source has no file with the sealed digest.
    case notFound(Digest)
  }

  /// A system call failed: what was to be done, with which file, and `errno`.
  package struct Failure: Error, CustomStringConvertible {
    let action: String
    let path: String
    let code: Int32

    package var description: String { "cannot \(action) '\(path)': \(String(cString: strerror(code)))" }
  }

  /// Where the file stands, or is to stand.
  package let path: String
  /// Where its bytes were found.
  package let source: String
  /// Whether the file is as it was sealed already.
  package let isIntact: Bool
  /// Whether there is no such file.
  package let isNew: Bool
  private let bytes: [UInt8]

  /// - Parameters:
  ///   - name: `2.2`, `2.2.fr`, `files/logo.png`.
  ///   - source: a published site, a content folder, or the file itself.
  package init(of name: String, document: String, in content: Content, from source: String) throws(Refusal) {
    let file = SealedFile(path: "documents/\(document)/\(name)\(name.hasPrefix("files/") ? "" : ".md")")
    guard let file, let seal = content.seals[file.path] else {
      let known = content.seals.all.filter { $0.document == document }.compactMap { SealedFile(path: $0.path)?.name }
      throw .notSealed(known: known)
    }
    if let version = file.issuedVersion,
      content.document(document)?.control.removed.contains(where: { $0.version == version }) == true
    {
      throw .removed
    }
    path = "\(content.folder)/\(file.path)"
    let now = SealedOriginals(in: [path]).find(file, sealedAs: seal)
    guard let original = now ?? SealedOriginals(in: [source]).find(file, sealedAs: seal) else { throw .notFound(seal) }
    bytes = original.file.bytes
    self.source = original.file.path
    isIntact = now != nil
    isNew = access(path, F_OK) != 0
  }

  /// Writes the file beside its place and gives it its name when all of it is on the disk.
  package func apply() throws(Failure) {
    guard !isIntact else { return }
    try makeFolders()
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let draft = (parts.dropLast() + [".codicil-restored-\(getpid())"]).joined(separator: "/")
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw Failure(action: "write", path: draft, code: errno) }
    var code = Self.write(bytes, to: file)
    if code == 0, fsync(file) != 0 { code = errno }
    close(file)
    if code == 0, rename(draft, path) != 0 { code = errno }
    guard code != 0 else { return }
    unlink(draft)
    throw Failure(action: "write", path: path, code: code)
  }

  private func makeFolders() throws(Failure) {
    for slash in path.indices.dropFirst() where path[slash] == "/" {
      let folder = String(path[..<slash])
      if mkdir(folder, 0o777) != 0, errno != EEXIST {
        throw Failure(action: "make the folder", path: folder, code: errno)
      }
    }
  }

  /// 0 or `errno`.
  private static func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return errno }
      rest = rest.dropFirst(max(count, 0))
    }
    return 0
  }
}
