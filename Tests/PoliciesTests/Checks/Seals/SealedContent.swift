import Diagnostics
import Policies
import TestSupport

/// A content folder with seals, and what the seals and a base say of it.
struct SealedContent {
  static let document = "documents/privacy-policy"

  let folder: TemporaryFolder
  private let originals: SealedOriginals

  /// - Parameters:
  ///   - files: as `ContentFixture` takes them.
  ///   - isSealed: whether all issued files are sealed.
  init(_ files: [String: String?] = [:], isSealed: Bool = true, originals: [String] = []) throws {
    folder = try ContentFixture(files).folder
    self.originals = SealedOriginals(in: originals)
    if isSealed { try seal() }
  }

  var loader: ContentLoader { ContentLoader(folder: folder.path) }

  /// Seals all issued files as they are now.
  func seal() throws {
    let content = loader.load().content
    let seals = content.documents.flatMap(\.sealedFiles).reduce(Seals()) { seals, file in
      seals.adding(file.digest(of: read(file.path)), at: file.path)
    }
    try write(seals.text, to: Seals.fileName)
  }

  func read(_ path: String) -> [UInt8] {
    TextFile.read("\(folder.path)/\(path)")?.file.bytes ?? []
  }

  func text(_ path: String) -> String { String(decoding: read(path), as: UTF8.self) }

  func write(_ text: String, to path: String) throws { try folder.write(Array(text.utf8), to: path) }

  /// What the seals say, and a base if one is given.
  func findings(withBase base: LoadedBase? = nil) -> [Finding] {
    let loaded = loader.load()
    let found = sealFindings(loaded.content) + loaded.findings.filter { $0.path.hasSuffix(Seals.fileName) }
    return (found + (base.map { baseFindings(loaded.content, since: $0) } ?? [])).sorted()
  }

  /// What a base says.
  func findings(since base: SealedContent) -> [Finding] {
    baseFindings(loader.load().content, since: LoadedBase(base)).sorted()
  }

  /// A base that is read once.
  struct LoadedBase {
    fileprivate let loader: ContentLoader
    fileprivate let loaded: (content: Content, findings: [Finding])

    init(_ base: SealedContent) {
      loader = base.loader
      loaded = loader.load()
    }
  }

  private func sealFindings(_ content: Content) -> [Finding] {
    var unsealed: [SealCheck.Unsealed] = []
    var found: [Finding] = []
    for document in content.documents {
      var check = SealCheck(content.seals, of: document, originals: originals)
      for file in document.sealedFiles {
        check.check(file, SourceFile(path: "\(folder.path)/\(file.path)", bytes: read(file.path)))
      }
      found += check.findings
      unsealed += check.unsealed
    }
    return found + SealChecks(content, loader, unsealed: unsealed).findings()
  }

  private func baseFindings(_ content: Content, since base: LoadedBase) -> [Finding] {
    BaseCheck(base: base.loaded, baseLoader: base.loader, content: content, loader: loader).findings()
  }

  /// "rule path line:column message", the path below the content folder.
  func report(_ findings: [Finding]) -> [String] {
    findings.map { finding in
      let path = finding.path.replacing(folder.path, with: ".").replacing("./\(Self.document)/", with: "")
      let place = finding.position.map { " \($0.line):\($0.column)" } ?? ""
      return "\(finding.rule.id) \(path)\(place) | \(finding.message.replacing(folder.path, with: "."))"
    }
  }

  func report() -> [String] { report(findings()) }
  func report(since base: SealedContent) -> [String] { report(findings(since: base)) }
}
