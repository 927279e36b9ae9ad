import Policies

extension Compiler {
  /// Compiles into memory, with drafts, and takes over from the last time what cannot have changed. What comes out is what
  /// compiling everything gives.
  ///
  /// - Parameter touched: what may differ from `last`. Besides it, the compiler's site and loader are those of `last`.
  package func compile(after last: CompiledSite?, _ touched: Touched) async throws -> CompiledSite {
    let surroundings = self.surroundings
    let last = last.flatMap { !touched.isEverything && surroundings.look(like: $0.surroundings) ? $0 : nil }
    let compiled = try await Parallel.map(longestFirst(surroundings)) { index in
      let id = content.documents[index].id
      let document = document(index, surroundings, into: nil)
      return (id, try await document.compile(after: last?.documents[id], touched.documents[id]))
    }
    let documents = Dictionary(compiled) { first, _ in first }
    let outcomes = content.documents.compactMap { documents[$0.id]?.outcome }
    let isRecordUntouched = !touched.documents.values.contains(.document)
    let kept = isRecordUntouched ? last?.shared : nil
    let shared = if let kept { kept } else { try await sharedFiles(outcomes) }
    return CompiledSite(
      compilation: Compilation(
        outcomes: outcomes, found: found(in: outcomes, surroundings, isRendered: true)),
      documents: documents, shared: shared, surroundings: surroundings)
  }

  private func sharedFiles(_ outcomes: [DocumentOutcome]) async throws -> Result<[OutputFile], OutputError> {
    do {
      let sink = MemorySink()
      try await SharedFiles(site: site, outcomes: outcomes, staticPaths: staticPaths).render(into: sink)
      return .success(sink.files)
    } catch let error as OutputError {
      return .failure(error)
    }
  }
}

extension DocumentCompiler {
  /// - Parameter touched: what of the document may differ from `last`; nil: nothing.
  fileprivate func compile(
    after last: CompiledDocument?, _ touched: Touched.Extent?
  ) async throws -> CompiledDocument {
    if let last, touched == nil { return last }
    let hadDrafts = last.map { !$0.outcome.document.drafts.isEmpty }
    let kept = touched == .drafts && hadDrafts == !document.drafts.isEmpty ? last : nil
    let (issued, issuedFiles) =
      if let kept { (kept.issued, kept.files) } else { try await compileIssuedIntoMemory() }
    var whole = issued
    var drafts: [String: [OutputFile]] = [:]
    for draft in document.drafts {
      drafts[draft.name] = try files { try writing(into: $0).add(draft, &whole) }
    }
    return CompiledDocument(
      outcome: outcome(of: whole), files: issuedFiles, drafts: drafts, issued: issued)
  }

  private func compileIssuedIntoMemory() async throws -> (Progress, [OutputFile]) {
    let sink = MemorySink()
    return (try await writing(into: sink).compileIssued(), sink.files)
  }

  private func writing(into sink: any OutputSink) -> DocumentCompiler {
    DocumentCompiler(
      compiler: compiler, document: document, timeline: timeline, surroundings: surroundings, sink: sink)
  }
}

/// What is rendered into a sink of its own.
private func files(_ render: (MemorySink) throws -> Void) throws -> [OutputFile] {
  let sink = MemorySink()
  try render(sink)
  return sink.files
}
