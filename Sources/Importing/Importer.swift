package import Diagnostics
package import Policies

/// Imports a git history: reads it, plans, makes revisions, and hands on their files.
package struct Importer: Sendable {
  let repository: GitRepository
  let log: GitLog
  let options: ImportOptions
  let content: Content?
  let planned: [PlannedDocument]
  let leftOut: [LeftOut]
  private let advice: [ControlAdvice]
  let firstNewCommit: Int
  let isPlanGiven: Bool

  /// How many bytes of texts are read before revisions are made of them.
  private static let batch = 48 << 20
  /// The most bytes that a text may have; what is longer is not even read.
  static let textLimit = 16_000_000

  /// How many documents are to be made.
  package var count: Int { planned.count }

  /// Reads the history and plans. What is wrong with a plan that is given are findings; nothing can be imported then.
  ///
  /// - Parameters:
  ///   - content: what is there already; nil where nothing is.
  ///   - plan: one that a person has edited; nil: all of the history.
  package static func prepare(
    _ repository: GitRepository, _ options: ImportOptions, into content: Content?, plan: ImportPlan?
  ) async throws -> (importer: Importer, findings: [Finding]) {
    let endings = plan == nil ? PathPattern.endings(of: options.patterns) : nil
    let log = try await GitLog.read(repository, endings: endings ?? [], today: options.today)
    if let plan {
      var reader = PlanReader(log, content: content)
      reader.read(plan)
      let importer = Importer(
        repository, log, options, content, reader.documents, Planner(log, options, content: content), isPlanGiven: true)
      return (importer, reader.findings)
    }
    let commits = options.takesSideBranches ? Array(log.commits.indices) : log.mainLine
    var planner = Planner(log, options, content: content)
    planner.plan(LineTracer(log, commits: commits, joinsBranches: options.takesSideBranches))
    return (Importer(repository, log, options, content, planner.documents, planner, isPlanGiven: false), [])
  }

  private init(
    _ repository: GitRepository, _ log: GitLog, _ options: ImportOptions, _ content: Content?,
    _ planned: [PlannedDocument], _ planner: Planner, isPlanGiven: Bool
  ) {
    self.repository = repository
    self.log = log
    self.options = options
    self.content = content
    self.planned = planned
    self.isPlanGiven = isPlanGiven
    leftOut = planner.leftOut
    advice = planner.advice
    firstNewCommit = planner.firstNewCommit
  }

  /// Makes all revisions, on all cores, batch by batch.
  ///
  /// - Parameters:
  ///   - write: takes each file with its path below the content folder; nil: nothing is written.
  ///   - progress: called after each document.
  package func run(
    write: ((_ bytes: [UInt8], _ path: String) throws -> Void)?, progress: @escaping @Sendable () -> Void
  ) async throws -> ImportSummary {
    var assembly = ImportAssembly(options, content)
    let blobs = Array(Set(planned.flatMap { $0.sources.map(\.blob) })).sorted()
    let sizes = Dictionary(uniqueKeysWithValues: zip(blobs, try await BlobReader.sizes(of: blobs, in: repository)))
    let missing = sizes.values.count { $0 == nil }
    if missing > 0 { throw GitFailure.withoutTexts(path: repository.name, count: missing) }
    for batch in batches(sizes) {
      for made in try await make(batch, sizes, progress) {
        for revision in made.revisions { try write?(revision.bytes, revision.path) }
        assembly.add(made)
      }
    }
    assembly.leftOut += leftOut
    assembly.leftOut += try await notTaken(bodies: assembly.bodies)
    if let write {
      for file in assembly.controlFiles(named: repository.displayName) { try write(file.bytes, file.path) }
    }
    var summary = assembly.summary(advice: advice)
    let commits = Set(summary.plan.documents.flatMap { $0.texts.map(\.commit) })
    summary.undated = log.commits.filter { !$0.isDated && commits.contains($0.id) }.map(\.id)
    return summary
  }

  /// Runs of documents with about as many bytes of texts.
  private func batches(_ sizes: [String: Int?]) -> [Range<Int>] {
    var batches: [Range<Int>] = []
    var start = 0
    var bytes = 0
    for index in planned.indices {
      bytes += planned[index].sources.reduce(0) { $0 + min(size(of: $1.blob, sizes), Self.textLimit) }
      guard bytes >= Self.batch || index == planned.count - 1 else { continue }
      batches.append(start..<(index + 1))
      (start, bytes) = (index + 1, 0)
    }
    return batches
  }

  private func size(of blob: String, _ sizes: [String: Int?]) -> Int { sizes[blob]?.flatMap(\.self) ?? 0 }

  private func make(
    _ batch: Range<Int>, _ sizes: [String: Int?], _ progress: @escaping @Sendable () -> Void
  ) async throws -> [MadeDocument] {
    let wanted = planned[batch].flatMap { $0.sources.map(\.blob) }.filter { size(of: $0, sizes) <= Self.textLimit }
    var bytes: [String: [UInt8]] = [:]
    let blobs = Array(Set(wanted)).sorted()
    var next = 0
    try await BlobReader.read(blobs, in: repository) { blob in
      bytes[blobs[next]] = blob
      next += 1
    }
    let texts = batch.map { index in planned[index].sources.map { bytes[$0.blob] } }
    let (options, log) = (options, log)
    return await withTaskGroup(of: (Int, MadeDocument).self) { group in
      for (index, texts) in zip(batch, texts) {
        let planned = planned[index]
        group.addTask {
          let results = texts.map { bytes in
            bytes.map(Result<[UInt8], Unreadable>.success)
              ?? .failure(Unreadable("longer than \(Self.textLimit / 1_000_000) MB"))
          }
          defer { progress() }
          return (index, DocumentMaker.make(planned, texts: results, options, log))
        }
      }
      return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
