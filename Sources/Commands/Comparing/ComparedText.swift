import ArgumentParser
import Diagnostics
import Markdown
import Policies
import Redline

/// One of the two texts that `codicil diff` compares.
struct ComparedText {
  /// "2.1", "draft", or a file's path.
  let name: String
  /// Nil for a file of any origin.
  let document: String?
  let version: Version?
  let path: String
  let digest: Digest
  let table: BlockTable

  private init(_ file: SourceFile, firstLine: Int, name: String, document: String?, version: Version?) throws {
    let tree = Tree(parsing: file, fromLine: firstLine)
    if let refusal = tree.refusal {
      Output.say("codicil: \(file.path):\(refusal.line): the text is too long or too intricate to be compared")
      throw ExitCode(1)
    }
    self.name = name
    self.document = document
    self.version = version
    path = file.path
    digest = Digest(ofText: file.bytes)
    table = BlockTable(tree)
  }

  /// A Markdown file of any origin.
  init(file path: String) throws {
    guard let text = TextFile.read(path) else {
      Output.say("codicil: '\(path)' cannot be read")
      throw Failure.status
    }
    try self.init(text.file, firstLine: text.firstLine, name: path, document: nil, version: nil)
  }

  init(_ text: TextFile, name: String, of document: Document, version: Version?) throws {
    guard let read = TextFile.read(text.path) else {
      Output.say("codicil: '\(text.path)' cannot be read")
      throw Failure.status
    }
    try self.init(read.file, firstLine: text.firstLine, name: name, document: document.id, version: version)
  }

  /// A draft as its readers will have it, with what it refers to written out.
  init(_ draft: Draft, name: String, of document: Document, in content: Content) throws {
    guard let read = TextFile.read(draft.text.path) else {
      Output.say("codicil: '\(draft.text.path)' cannot be read")
      throw Failure.status
    }
    let text = Expander(of: content).expand(read.file, fromLine: read.firstLine, of: document)
    try self.init(text.file, firstLine: text.firstLine, name: name, document: document.id, version: nil)
  }

  var side: RedlineJSON.Side {
    RedlineJSON.Side(
      document: document, version: version?.description, path: version == nil ? path : nil, sha256: digest.hex)
  }

  var pageSide: RedlinePage.Side {
    RedlinePage.Side(name: version.map { "Version \($0)" } ?? name, digest: digest.hex)
  }
}
