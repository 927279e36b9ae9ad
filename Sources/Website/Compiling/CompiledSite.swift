/// A site in memory, compiled with its drafts, from which the next compilation takes over what no change has touched.
package struct CompiledSite: Sendable {
  package let compilation: Compilation
  /// By id.
  package let documents: [String: CompiledDocument]
  /// The pages and files that span documents, or why they cannot be made.
  package let shared: Result<[OutputFile], OutputError>
  let surroundings: Surroundings
}

/// A document's part in a site in memory.
package struct CompiledDocument: Sendable {
  package let outcome: DocumentOutcome
  /// The pages and files of its issued texts and of its record.
  package let files: [OutputFile]
  /// Each draft's, by its name.
  package let drafts: [String: [OutputFile]]
  /// What was gathered of the issued texts.
  let issued: DocumentCompiler.Progress
}
