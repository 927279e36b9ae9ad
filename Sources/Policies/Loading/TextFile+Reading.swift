package import Diagnostics

extension TextFile {
  /// A Markdown file of any origin: its bytes, and the line on which the text begins after a front matter, if it has one.
  /// Nil where it cannot be read.
  package static func read(_ path: String) -> (file: SourceFile, firstLine: Int)? {
    guard case .success(let file) = SourceFile.read(path, limit: SourceFile.textLimit) else { return nil }
    let matter = try? FrontMatter(in: Array(file.bytes.prefix(FrontMatter.limit)))
    return (file, matter?.firstTextLine ?? 1)
  }
}
