import Subprocess

/// Runs git as a child process that nothing in a repository or in the user's settings can make do anything but read.
///
/// The environment is made anew: no settings of the system or the user, no prompts, no transport. A repository's own
/// settings are read by git itself, so everything in them that could start a program is switched off. Names never stand
/// where git looks for options.
struct GitProcess: Sendable {
  /// Where `git` is looked for: the value of PATH.
  let searchPath: String

  /// Runs git and hands on what it prints, piece by piece; while it does, git waits.
  ///
  /// - Parameters:
  ///   - folder: the repository.
  ///   - ceiling: the folder above which no repository is looked for.
  ///   - task: what it is for, completing "git cannot".
  ///   - protocols: the transports it may use; none but for cloning.
  func run(
    _ arguments: [String], in folder: String, task: String, input: [UInt8] = [], protocols: String = "",
    receive: ([UInt8]) async throws -> Void
  ) async throws {
    let result: ExecutionResult<String, SequenceOutput, SequenceOutput>
    do {
      result = try await Subprocess.run(
        .name("git"), arguments: Arguments(Self.safeguards(folder) + arguments),
        environment: environment(above: folder, protocols: protocols), input: .array(input), output: .sequence,
        error: .sequence
      ) { execution in
        async let complaint = Self.lastLine(of: execution.standardError)
        for try await piece in execution.standardOutput {
          try await receive(piece.withUnsafeBytes { Array($0) })
        }
        return try await complaint
      }
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw GitFailure.notInstalled
    }
    guard result.terminationStatus.isSuccess else {
      let said = result.closureResult
      throw GitFailure.failed(
        task: task, path: folder, message: said.isEmpty ? result.terminationStatus.description : said)
    }
  }

  private func environment(above folder: String, protocols: String) -> Environment {
    let parent = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
    return .custom([
      "PATH": searchPath, "HOME": "/nonexistent", "LC_ALL": "C", "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_ATTR_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0",
      "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_REPLACE_OBJECTS": "1", "GIT_NO_LAZY_FETCH": "1",
      "GIT_ALLOW_PROTOCOL": protocols, "GIT_CEILING_DIRECTORIES": parent.isEmpty ? "/" : parent,
    ])
  }

  /// `safe.directory`: nothing of a repository is run, whoever owns it.
  private static func safeguards(_ folder: String) -> [String] {
    let settings = [
      "safe.directory=*", "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.pager=cat",
      "core.attributesFile=/dev/null", "log.showSignature=false", "log.showRoot=true", "log.follow=false",
      "log.mailmap=false", "diff.external=", "diff.orderFile=/dev/null", "core.quotePath=false",
    ]
    return ["--no-pager", "-C", folder] + settings.flatMap { ["-c", $0] }
  }

  /// The last line that is not empty, at most 300 bytes of it, without control characters.
  private static func lastLine(of output: SubprocessOutputSequence) async throws -> String {
    var tail: [UInt8] = []
    for try await piece in output {
      piece.withUnsafeBytes { tail += $0 }
      if tail.count > 16 << 10 { tail.removeFirst(tail.count - (8 << 10)) }
    }
    let line = tail.split { $0 == 0x0A || $0 == 0x0D }.last ?? []
    return String(decoding: line.prefix(300).map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }, as: UTF8.self)
  }
}
