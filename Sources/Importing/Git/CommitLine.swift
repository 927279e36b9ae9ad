/// What people wrote into a commit, as one line of a record.
enum CommitLine {
  /// The most characters that a line keeps.
  private static let limit = 200

  /// One line without control characters, without blanks at its ends, of at most 200 characters; nil where nothing is left.
  static func cleaned(_ text: some StringProtocol) -> String? {
    var line = ""
    var count = 0
    for scalar in text.unicodeScalars {
      let isSpace = scalar.properties.isWhitespace
      guard isSpace || isVisible(scalar), !(isSpace && (line.isEmpty || line.hasSuffix(" "))) else { continue }
      guard count < limit else {
        line += "…"
        break
      }
      line.unicodeScalars.append(isSpace ? " " : scalar)
      count += 1
    }
    if line.hasSuffix(" ") { line.removeLast() }
    return line.isEmpty ? nil : line
  }

  /// What a commit changes: its subject. GitHub's merge commits say it in their first line below, the pull request's title.
  static func change(subject: Substring, body: Substring) -> String {
    let words = subject.split(separator: " ", maxSplits: 5)
    if words.count >= 6, words[0] == "Merge", words[1] == "pull", words[2] == "request", words[3].hasPrefix("#"),
      let title = body.split(whereSeparator: \.isNewline).lazy.compactMap({ cleaned($0) }).first
    {
      return cleaned("\(title) (\(words[3]))") ?? title
    }
    return cleaned(subject) ?? "No description"
  }

  /// Neither a control character nor one that would hide or reorder what stands around it. Joiners stay: words of some
  /// languages and emoji need them.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    case .format: scalar == "\u{200C}" || scalar == "\u{200D}"
    default: true
    }
  }
}
