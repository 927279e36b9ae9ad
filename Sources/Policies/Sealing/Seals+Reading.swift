package import Diagnostics

extension Seals {
  /// `revisions.lock`, with LF or CRLF. What cannot be read has a finding and is left out.
  package static func read(_ file: SourceFile) -> (Seals, [Finding]) {
    var reader = SealsReader(file: file)
    reader.read()
    let seals = Seals(reader.seals, file: file, extent: reader.isDamaged ? .damaged : .whole)
    return (seals, reader.findings.sorted())
  }
}

/// Reads `revisions.lock` line by line.
private struct SealsReader {
  /// How many findings are listed. A file with more is not this one.
  private static let limit = 100

  let file: SourceFile
  private(set) var seals: [Seals.Seal] = []
  private(set) var findings: [Finding] = []
  /// Something could not be read.
  private(set) var isDamaged = false
  private var first: [String: Seals.Seal] = [:]
  /// The line of the marker that opened a merge conflict.
  private var conflict: Int?
  /// Of the line before, outside of merge conflicts.
  private var last: String?

  init(file: SourceFile) {
    self.file = file
  }

  mutating func read() {
    guard readFormat() else { return }
    for line in 1...file.lineCount {
      let bytes = file.lineBytes(line)
      if bytes.isEmpty || bytes.first == UInt8(ascii: "#") { continue }
      if readMarker(bytes, line) { continue }
      readSeal(bytes, line)
      if findings.count >= Self.limit {
        isDamaged = true
        return
      }
    }
  }

  /// False where the rest must not be read.
  private mutating func readFormat() -> Bool {
    let bytes = file.lineBytes(1)
    let prefix = SealLine.format.dropLast()
    guard bytes.starts(with: prefix.utf8) else {
      report(.missingSealsFormat(in: file))
      return true
    }
    let version = bytes.dropFirst(prefix.utf8.count).prefix { $0 != 0x20 && $0 != UInt8(ascii: ":") }
    guard version.elementsEqual("1".utf8) else {
      report(.unknownSealsFormat(String(decoding: version, as: UTF8.self), in: file))
      return false
    }
    return true
  }

  /// `<<<<<<< ours`, `||||||| base`, `=======`, `>>>>>>> theirs`
  private mutating func readMarker(_ bytes: ArraySlice<UInt8>, _ line: Int) -> Bool {
    guard let byte = bytes.first, "<|=>".utf8.contains(byte), bytes.prefix(7).count == 7,
      bytes.prefix(7).allSatisfy({ $0 == byte })
    else { return false }
    isDamaged = true
    if byte == UInt8(ascii: ">"), conflict != nil {
      conflict = nil
      last = nil
    } else if conflict == nil {
      conflict = line
      findings.append(.mergeConflict(in: file, line: line))
    }
    return true
  }

  private mutating func readSeal(_ bytes: ArraySlice<UInt8>, _ line: Int) {
    guard let seal = SealLine(bytes) else {
      report(.malformedSeal(in: file, line: line))
      return
    }
    if let fault = Self.fault(in: seal.path) {
      report(.malformedSeal(seal.path, fault, in: file, line: line))
      return
    }
    let read = Seals.Seal(path: seal.path, digest: seal.digest, line: line)
    if let earlier = first[seal.path] {
      // Both sides of a conflict have the lines that are not in conflict.
      if conflict == nil || earlier.digest != seal.digest {
        report(.duplicateSeal(read, first: earlier, in: file))
      }
      return
    }
    first[seal.path] = read
    seals.append(read)
    guard conflict == nil else { return }
    if let last, seal.path.utf8.lexicographicallyPrecedes(last.utf8) {
      findings.append(.unsortedSeal(seal.path, after: last, in: file, line: line))
    } else {
      last = seal.path
    }
  }

  private mutating func report(_ finding: Finding) {
    isDamaged = true
    findings.append(finding)
  }

  /// Why no sealed file can have this path.
  private static func fault(in path: String) -> String? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if path.utf8.first == UInt8(ascii: "/") || parts.contains(where: { $0.elementsEqual("..".utf8) }) {
      return "leads out of the content folder"
    }
    guard parts.count > 2, parts[0].elementsEqual("documents".utf8),
      !parts.contains(where: { $0.isEmpty || $0.elementsEqual(".".utf8) || $0.contains(0) })
    else { return "is not that of a file of a document" }
    return nil
  }
}
