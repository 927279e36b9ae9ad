import Diagnostics

/// Why a git history cannot be read.
package enum GitFailure: Error, Hashable {
  /// No `git` on the search path.
  case notInstalled
  /// Neither a clone, nor a bare repository, nor a bundle.
  case notARepository(path: String)
  /// A repository without a commit on its branch.
  case withoutCommits(path: String)
  /// A clone that was cut off: its first commit seems to add what is much older.
  case shallow(path: String)
  /// A partial clone: it names texts that it does not hold.
  case withoutTexts(path: String, count: Int)
  /// git ended with an error: what it was to do, and the last line that it said.
  case failed(task: String, path: String, message: String)
  /// git printed what this version does not know.
  case unreadable(task: String, path: String)
}

extension GitFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notInstalled: "git is not installed; install it (Debian: 'apt-get install git') and run this again"
    case .notARepository(let path):
      "\(quoted(path)) is no git repository and no bundle; name a clone's folder, a bare repository or a .bundle file"
    case .withoutCommits(let path):
      "\(quoted(path)) has no commit on the branch that it has checked out; check out the branch to import"
    case .shallow(let path):
      "\(quoted(path)) is a shallow clone: its oldest commit seems to add texts that are older, so every date would be "
        + "wrong; run 'git -C \(Self.shellWord(path)) fetch --unshallow', then this again"
    case .withoutTexts(let path, let count):
      "\(quoted(path)) lacks \(count == 1 ? "a text" : "\(count) texts") of its history, as a partial clone does; run "
        + "'git -C \(Self.shellWord(path)) fetch --refetch --no-filter', then this again"
    case .failed(let task, let path, let message): "git cannot \(task) \(quoted(path)): \(message)"
    case .unreadable(let task, let path):
      "what git prints to \(task) \(quoted(path)) cannot be read; git 2.31 or newer is needed"
    }
  }

  /// A path as it can be pasted into a shell.
  private static func shellWord(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        || "-_./~".utf8.contains($0)
    }
    return isPlain && !path.hasPrefix("-") ? path : "'\(path.replacing("'", with: "'\\''"))'"
  }
}
