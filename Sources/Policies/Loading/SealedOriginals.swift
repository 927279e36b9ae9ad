package import Diagnostics

/// Where the bytes of a sealed file may still be found when the file itself has changed: other content folders, and
/// published sites. What is found there counts only if it has the sealed digest.
package struct SealedOriginals: Sendable {
  /// Content folders and site folders, or files.
  private let folders: [String]

  package init(in folders: [String] = []) {
    self.folders = folders
  }

  /// A file with the sealed bytes.
  package struct Original: Sendable {
    /// The folder in which it was found, or the file, as it was given.
    package let folder: String
    /// Its bytes are those that were sealed.
    package let file: SourceFile
  }

  package func find(_ sealed: SealedFile, sealedAs seal: Digest) -> Original? {
    for folder in folders {
      let below = [sealed.path, sealed.sitePath].map { "\(folder)/\($0)" }
      for place in [folder] + below {
        guard case .success(let found) = SourceFile.read(place, limit: SourceFile.textLimit),
          let bytes = sealed.sealedBytes(found.bytes, as: seal)
        else { continue }
        return Original(folder: folder, file: SourceFile(path: place, bytes: bytes))
      }
    }
    return nil
  }
}
