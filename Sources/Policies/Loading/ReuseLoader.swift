import Diagnostics

/// Reads the folders `fragments` and `registers`.
struct ReuseLoader {
  let folder: ContentFolder
  private(set) var findings: [Finding] = []

  init(_ folder: ContentFolder) {
    self.folder = folder
  }

  /// By name.
  mutating func fragments(_ entries: [ContentFolder.Entry]) -> [Fragment] {
    files(in: "fragments", ending: ".md", entries).map { name, path in
      switch SourceFile.readWithoutMark(path, limit: SourceFile.recordLimit) {
      case .success(let file):
        guard let notUTF8 = Finding.notUTF8(in: file, upTo: file.bytes.count) else {
          return Fragment(name: name, file: file)
        }
        findings.append(notUTF8)
      case .failure(let unreadable): findings.append(unreadable.finding)
      }
      return Fragment(name: name, file: SourceFile(path: path, bytes: []), isRead: false)
    }
  }

  /// By name.
  mutating func registers(_ entries: [ContentFolder.Entry]) -> [Register] {
    files(in: "registers", ending: ".yml", entries).map { name, path in
      switch SourceFile.readRecord(path) {
      case .success(let file):
        let (register, problems) = Register.read(file, name: name)
        findings += problems + DuplicateRow.findings(in: register)
        return register
      case .failure(let unreadable):
        findings.append(unreadable.finding)
        return .standIn(name, path: path)
      }
    }
  }

  private mutating func files(
    in name: String, ending: String, _ entries: [ContentFolder.Entry]
  ) -> [(name: String, path: String)] {
    guard entries.contains(where: { $0.name == name && $0.isFolder }) else { return [] }
    let (items, problems) = folder.entries(of: folder.path(of: name))
    findings += problems
    return items.compactMap { item in
      let stem = item.name.hasSuffix(ending) ? String(item.name.dropLast(ending.count)) : ""
      guard !item.isFolder, DocumentID.isWellFormed(stem) else {
        findings.append(.unknownFile(item.name, in: name, ending: ending, path: item.path))
        return nil
      }
      return (stem, item.path)
    }
  }
}
