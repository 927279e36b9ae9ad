import Synchronization
package import Website

/// Hands files on, and makes PDFs of the pages that are to have one.
///
/// WeasyPrint is given nothing but a page's own bytes with its pictures in them, so that it reads no file and asks nobody.
package final class PaperSink: OutputSink {
  private struct State {
    var pages: [OutputFile] = []
    /// Pictures by their paths: pages and pictures come in any order.
    var pictures: [String: OutputFile] = [:]
  }

  private let sink: any OutputSink
  private let state = Mutex(State())

  /// - Parameter sink: takes the files, and at the end the PDFs.
  package init(_ sink: any OutputSink) {
    self.sink = sink
  }

  package func accept(_ file: OutputFile) throws {
    state.withLock { state in
      if file.paper != nil { state.pages.append(file) }
      if PaperPage.isPicture(file.path) { state.pictures[file.path] = file }
    }
    try sink.accept(file)
  }

  /// Makes the PDFs, two at a time. Throws `PaperFailure`, and what the sink throws.
  package func print(with press: PaperPress) async throws {
    let (pages, pictures) = state.withLock { ($0.pages.sorted { $0.path < $1.path }, $0.pictures) }
    try await withThrowingTaskGroup { group in
      for half in 0..<2 {
        let share = pages.indices.filter { $0 % 2 == half }.map { pages[$0] }
        group.addTask {
          for page in share {
            guard let paper = page.paper else { continue }
            let html = PaperPage(page, paper, pictures).html
            try self.sink.accept(OutputFile(path: paper.path, bytes: try await press.print(html, paper)))
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
