package import Diagnostics

extension ContentLoader {
  /// A file of a document's folder `files`, and why it cannot be read.
  package func attachment(_ name: String, of document: Document) -> (file: SourceFile, findings: [Finding]) {
    let path = "\(folder)/documents/\(document.id)/files/\(name)"
    switch SourceFile.read(path, limit: SourceFile.textLimit) {
    case .success(let file): return (file, [])
    case .failure(let unreadable): return (SourceFile(path: path, bytes: []), [unreadable.finding])
    }
  }
}
