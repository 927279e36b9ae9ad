import Policies

/// The history of a repository: every commit that its head descends from, each with what it does to the files asked for.
struct GitLog: Sendable {
  /// Parents before children; the commits of a side branch stand together.
  let commits: [Commit]

  /// Reads the history with one `git log`.
  ///
  /// - Parameters:
  ///   - endings: of the names of the files asked for (`md`); empty: all files. Renames are found among these.
  ///   - today: the day that those of commits are capped at, whose clocks were wrong; nil: none.
  static func read(_ repository: GitRepository, endings: [String], today: CivilDate?) async throws -> GitLog {
    let head = try await repository.head()
    let files = endings.map { ":(glob,icase)**/*.\($0)" }
    let bytes = try await repository.output(
      of: [
        "log", "--topo-order", "--full-history", "--sparse", "--diff-merges=first-parent", "--raw", "-z", "--no-abbrev",
        "-M20%", "-l1000", "--no-ext-diff", "--no-textconv", "--no-color", "--no-notes", "--no-decorate",
        "--encoding=UTF-8", "--format=\(GitLogReader.format)", "--end-of-options", head, "--",
      ] + files, task: "read the history of")
    var reader = GitLogReader(bytes)
    guard let commits = reader.commits() else {
      throw GitFailure.unreadable(task: "read the history of", path: repository.name)
    }
    return GitLog(commits: dated(commits.reversed(), today))
  }

  /// - Parameter commits: oldest first.
  private static func dated(_ commits: [Commit], _ today: CivilDate?) -> [Commit] {
    var commits = commits
    for index in commits.indices {
      if !commits[index].isDated, index > 0 { commits[index].date = commits[index - 1].date }
      commits[index].date = min(commits[index].date, today ?? commits[index].date)
    }
    return commits
  }

  /// The commits of the line that the head's first parents make, oldest first, as indices of `commits`.
  var mainLine: [Int] {
    let indices = Dictionary(uniqueKeysWithValues: commits.indices.map { (commits[$0].id, $0) })
    var line: [Int] = []
    var next = commits.indices.last
    while let index = next {
      line.append(index)
      next = commits[index].parents.first.flatMap { indices[$0] }
    }
    return line.reversed()
  }
}
