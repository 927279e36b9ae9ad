package import Policies
import Website

extension SiteFolder {
  /// What the seals say of the files of a published site, or of a copy of it.
  package struct SealReport: Sendable {
    /// How many files are as they were sealed.
    package var matches = 0
    package var discrepancies: [Discrepancy] = []
  }

  /// Holds published sources and files against the site's own list of seals and, where seals are given, against these. A
  /// site without a list has no seals of its own.
  package func verifySeals(_ seals: Seals? = nil) throws(PublishingError) -> SealReport {
    guard let folder = try Folder.open(path) else { throw .failed(to: "open the folder", name) }
    var report = SealReport()
    let listed = try list(in: folder, &report)
    var checked: [(path: String, digest: Digest)] = listed.map { ($0.path, $0.digest) }
    for seal in seals?.all ?? [] {
      guard let path = (SealedFile(path: seal.path).map(\.sitePath)) else { continue }
      if let line = listed.first(path) {
        guard line.digest != seal.digest else { continue }
        report.discrepancies.append(
          Discrepancy(
            .seal, path, detail: "the site's list has SHA-256 \(line.digest), \(Seals.fileName) \(seal.digest)"))
      } else if try folder.readIfThere(path) != nil {
        // Published without a line in the list.
        checked.append((path, seal.digest))
      }
    }
    for (path, digest) in checked {
      guard let bytes = try folder.readIfThere(path) else {
        report.discrepancies.append(Discrepancy(.missing, path, detail: "sealed with SHA-256 \(digest)"))
        continue
      }
      if Digest(of: bytes) == digest {
        report.matches += 1
      } else {
        report.discrepancies.append(Discrepancy(.seal, path, detail: "sealed with SHA-256 \(digest)"))
      }
    }
    report.discrepancies.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return report
  }

  /// The site's own list, by path; empty where it has none.
  private func list(in folder: Folder, _ report: inout SealReport) throws(PublishingError) -> SealList {
    guard let bytes = try folder.readIfThere(SealsPage.list) else { return SealList() }
    let list = SealList(bytes)
    if let line = list.malformed {
      report.discrepancies.append(
        Discrepancy(.damaged, SealsPage.list, detail: "line \(line) is not a digest and a path"))
    }
    return list
  }
}

extension Folder {
  /// Nil where there is no such file, or no file of a site can have the path.
  fileprivate func readIfThere(_ path: String) throws(PublishingError) -> [UInt8]? {
    guard let path = try? OutputPath(path) else { return nil }
    return try read(path)
  }
}
