import Diagnostics

/// The head of a text's file: its front matter as far as it can be read, and where the text begins.
struct TextHead {
  let text: TextFile
  /// The front matter with its two `---` lines; what was read of the file where it has none.
  let file: SourceFile
  /// Nil where nothing of the record could be read; `findings` then say why.
  private let root: YAMLNode?
  private let findings: [Finding]
  /// No more of the file is needed.
  private let isClosed: Bool

  /// Reads as much of a file as its front matter takes up.
  static func read(_ path: String) -> Result<TextHead, Unreadable> {
    guard let file = OpenFile(path) else { return .failure(Unreadable(finding: .unreadableFile(path))) }
    var bytes = [UInt8]()
    for size in [4 << 10, FrontMatter.limit] {
      guard file.read(into: &bytes, upTo: size) else { return .failure(Unreadable(finding: .unreadableFile(path))) }
      let isWhole = bytes.count < size
      let lines = isWhole ? bytes[...] : bytes[...(bytes.lastIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count - 1)]
      let head = TextHead(path, Array(lines))
      if isWhole || head.isClosed || size == FrontMatter.limit { return .success(head) }
    }
    return .failure(Unreadable(finding: .unreadableFile(path)))
  }

  /// - Parameter bytes: the file's first lines.
  init(_ path: String, _ bytes: [UInt8]) {
    do throws(FrontMatter.Problem) {
      let matter = try FrontMatter(in: bytes)
      file = SourceFile(path: path, bytes: Array(bytes[..<matter.end]))
      text = TextFile(path: path, firstLine: matter.firstTextLine)
      (root, findings) = YAMLText(frontMatter: file).compose()
      isClosed = true
    } catch {
      file = SourceFile(path: path, bytes: bytes)
      root = nil
      isClosed = error == .missing
      let notUTF8 = Finding.notUTF8(in: file, upTo: bytes.count)
      let finding: Finding = error == .missing ? .frontMatterMissing(in: file) : .frontMatterNotClosed(in: file)
      findings = [notUTF8 ?? finding]
      // A record that is not closed may be anything up to the end: there is no text to check.
      text = TextFile(path: path, firstLine: isClosed && notUTF8 == nil ? 1 : .max)
    }
  }

  /// The record as `read` makes it, of stand-ins where it cannot be read.
  func read<Model>(_ read: (inout MappingReader) -> Model) -> (model: Model, places: Places, findings: [Finding]) {
    let reading = RecordReading(file)
    let fence = SourceRange(SourcePosition(line: 1, column: 1), SourcePosition(line: 1, column: 4))
    let model = reading.model(of: root, as: "the record", at: fence, read)
    return (model, Places(file: file, unread: reading.unread), findings + reading.findings)
  }
}
