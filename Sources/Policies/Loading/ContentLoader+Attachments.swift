package import Diagnostics
import Glibc

extension ContentLoader {
  /// Whether anything has this path below the content folder.
  func hasFile(_ path: String) -> Bool {
    var status = stat()
    return lstat("\(folder)/\(path)", &status) == 0
  }

  /// A file of a document's folder `files`, and why it cannot be read.
  package func attachment(_ name: String, of document: Document) -> (file: SourceFile, findings: [Finding]) {
    let path = "\(folder)/documents/\(document.id)/files/\(name)"
    switch SourceFile.read(path, limit: SourceFile.textLimit) {
    case .success(let file): return (file, [])
    case .failure(let unreadable): return (SourceFile(path: path, bytes: []), [unreadable.finding])
    }
  }
}
