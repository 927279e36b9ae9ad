extension ContentChange {
  /// What `--dry-run` prints: a line a step, and what changes in a file that is replaced.
  package var description: String {
    steps.map { step in
      switch step {
      case .create(let path, let bytes):
        let lines = bytes.count { $0 == 0x0A } + (bytes.last == 0x0A || bytes.isEmpty ? 0 : 1)
        return "create \(shown(path)) (\(lines == 1 ? "1 line" : "\(lines) lines"))\n"
      case .replace(let path, let old, let new):
        return "change \(shown(path))\n" + LineDifference(old: old, new: new).text
      case .rename(let from, let to): return "rename \(shown(from)) to \(shown(to))\n"
      case .remove(let path, _): return "remove \(shown(path))\n"
      }
    }.joined()
  }

  /// What a command says after it has made the change: a line a file.
  package var summary: [String] {
    var lines: [String] = []
    let renamed = Set(steps.compactMap { step in if case .rename(let from, _) = step { from } else { nil } })
    for step in steps {
      switch step {
      case .create(let path, _): lines.append("\(shown(path)): written")
      case .replace(let path, _, _) where renamed.contains(path): continue
      case .replace(let path, _, _): lines.append("\(shown(path)): changed")
      case .rename(let from, let to): lines.append("\(shown(to)): was \(shown(from))")
      case .remove(let path, _): lines.append("\(shown(path)): removed")
      }
    }
    return lines
  }
}
