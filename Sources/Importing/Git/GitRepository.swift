import FoundationEssentials
import Glibc

/// A git repository that is only read: a clone, a bare repository, or a bundle, which is cloned into a temporary folder that
/// goes with this value.
package final class GitRepository: Sendable {
  /// As given on the command line.
  package let name: String
  private let process: GitProcess
  /// Absolute.
  private let folder: String
  /// The folder that a bundle was cloned into.
  private let clone: String?

  /// The repository's name: its folder's, without `.git` or `.bundle`.
  package var displayName: String {
    let absolute = clone == nil ? folder : name
    var parts = absolute.split(separator: "/").map(String.init)
    if parts.last == ".git" { parts.removeLast() }
    var last = parts.last ?? "Imported documents"
    for ending in [".git", ".bundle"] where last.hasSuffix(ending) && last != ending {
      last = String(last.dropLast(ending.count))
    }
    return CommitLine.cleaned(last) ?? "Imported documents"
  }

  init(name: String, process: GitProcess, folder: String, clone: String? = nil) {
    self.name = name
    self.process = process
    self.folder = folder
    self.clone = clone
  }

  deinit {
    if let clone { try? FileManager.default.removeItem(atPath: clone) }
  }

  /// Opens a repository. Throws `GitFailure` where there is none, where it is shallow, or where it has no commit.
  ///
  /// - Parameters:
  ///   - path: a folder or a bundle.
  ///   - searchPath: where `git` is: the value of PATH.
  ///   - temporaryFolder: where a bundle is cloned to.
  package static func open(
    _ path: String, searchPath: String, temporaryFolder: String
  ) async throws -> GitRepository {
    let process = GitProcess(searchPath: searchPath)
    guard let real = realpath(path, nil) else { throw GitFailure.notARepository(path: path) }
    let absolute = String(cString: real)
    free(real)
    var status = stat()
    guard stat(absolute, &status) == 0 else { throw GitFailure.notARepository(path: path) }
    let repository: GitRepository
    if status.st_mode & S_IFMT == S_IFDIR {
      repository = GitRepository(name: path, process: process, folder: absolute)
    } else {
      guard isBundle(absolute) else { throw GitFailure.notARepository(path: path) }
      repository = try await cloneBundle(absolute, named: path, process, below: temporaryFolder)
    }
    try await repository.checkHistory()
    return repository
  }

  /// What git prints, whole.
  func output(of arguments: [String], task: String, input: [UInt8] = []) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    try await run(arguments, task: task, input: input) { bytes += $0 }
    return bytes
  }

  func run(
    _ arguments: [String], task: String, input: [UInt8] = [],
    receive: ([UInt8]) async throws -> Void
  ) async throws {
    do {
      try await process.run(arguments, in: folder, task: task, input: input, receive: receive)
    } catch GitFailure.failed(let task, _, let message) {
      throw GitFailure.failed(task: task, path: name, message: message)
    }
  }

  private func checkHistory() async throws {
    let answer: [UInt8]
    do {
      answer = try await output(of: ["rev-parse", "--is-shallow-repository"], task: "open")
    } catch GitFailure.failed {
      throw GitFailure.notARepository(path: name)
    }
    if answer.starts(with: "true".utf8) { throw GitFailure.shallow(path: name) }
  }

  /// The commit that is imported: of the branch that is checked out; of a bundle that does not say which, of the one
  /// called `main` or `master`, or of the only one.
  func head() async throws -> String {
    if let answer = try? await output(
      of: ["rev-parse", "--verify", "--quiet", "--end-of-options", "HEAD^{commit}"], task: "open")
    {
      return String(decoding: answer.prefix { $0 != 0x0A }, as: UTF8.self)
    }
    let list = try await output(
      of: ["for-each-ref", "--format=%(objectname) %(refname)", "refs/heads/"], task: "read the branches of")
    let branches = list.split(separator: 0x0A).map {
      String(decoding: $0, as: UTF8.self).split(separator: " ", maxSplits: 1)
    }
    let named = ["refs/heads/main", "refs/heads/master"].compactMap { name in
      branches.first { $0.last?.elementsEqual(name) ?? false }
    }
    guard let branch = named.first ?? (branches.count == 1 ? branches.first : nil), let commit = branch.first else {
      throw GitFailure.withoutCommits(path: name)
    }
    return String(commit)
  }

  private static func isBundle(_ path: String) -> Bool {
    guard let file = fopen(path, "rb") else { return false }
    defer { fclose(file) }
    var start = [UInt8](repeating: 0, count: 16)
    let count = fread(&start, 1, start.count, file)
    return ["# v2 git bundle\n", "# v3 git bundle\n"].contains { start[..<count].elementsEqual($0.utf8) }
  }

  private static func cloneBundle(
    _ bundle: String, named name: String, _ process: GitProcess, below folder: String
  ) async throws -> GitRepository {
    var template = Array("\(folder)/codicil-bundle-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw GitFailure.failed(task: "open", path: name, message: "no temporary folder can be made in '\(folder)'")
    }
    let clone = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let repository = GitRepository(name: name, process: process, folder: "\(clone)/git", clone: clone)
    do {
      try await process.run(
        ["clone", "--quiet", "--bare", "--template=", "--end-of-options", bundle, "\(clone)/git"], in: clone,
        task: "open the bundle", protocols: "file"
      ) { _ in }
    } catch GitFailure.failed(let task, _, let message) {
      throw GitFailure.failed(task: task, path: name, message: message)
    }
    return repository
  }
}
