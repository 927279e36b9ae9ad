import Diagnostics

extension Importer {
  /// What is wrong with the patterns where no file of the history matches them; nil where one does.
  package var unmatched: String? {
    guard !isPlanGiven, log.path(where: { PathPattern.matches($0, options.patterns) }) == nil else { return nil }
    let patterns = options.patterns.filter { !$0.isExclusion }.map { quoted($0.text) }.joined(separator: " or ")
    let message = "no file of the history matches \(patterns)"
    let lowercased = options.patterns.compactMap { PathPattern($0.text.lowercased()) }
    let similar = log.path { PathPattern.matches($0.lowercased(), lowercased) }
    return similar.map { "\(message); \(quoted($0)) does but for upper and lower case" } ?? message
  }
}

extension GitLog {
  /// The first path of any commit, the newest first, of which something is true.
  fileprivate func path(where isWanted: (String) -> Bool) -> String? {
    for commit in commits.reversed() {
      if let change = commit.changes.first(where: { isWanted($0.path) }) { return change.path }
    }
    return nil
  }
}
