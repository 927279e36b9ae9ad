package import Diagnostics

extension Rule {
  package static let circularFragment = Rule(
    "circular-fragment", .error, .text,
    summary: "a fragment includes itself, directly or through others",
    explanation: "There would be no end to what it stands for, so it is not written out at all.",
    remedy: "Take the reference out that closes the circle, or move what both need to a fragment of its own.")
}

/// Every reference that closes a circle, found in one walk without recursion.
enum CircularFragment {
  static func findings(among fragments: [String: Template]) -> [Finding] {
    var state: [String: Bool] = [:]
    var findings = ReferenceFindings()
    for name in fragments.keys.sorted() where state[name] == nil {
      // True while a fragment is open, false once all that it includes is known.
      var path: [(name: String, next: Int)] = [(name, 0)]
      state[name] = true
      while let (current, next) = path.last {
        guard let template = fragments[current], next < template.references.count else {
          state[current] = false
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let reference = template.references[next]
        guard case .success(.fragment(let target)) = reference.content, fragments[target] != nil else { continue }
        if state[target] == true {
          findings.add(.circularFragment(target, from: current, in: template.file, at: reference.range))
        } else if state[target] == nil {
          state[target] = true
          path.append((target, 0))
        }
      }
    }
    return findings.all
  }
}

extension ReferenceFindings.FindingDraft {
  fileprivate static func circularFragment(
    _ target: String, from name: String, in file: SourceFile, at range: Range<Int>
  ) -> Self {
    Self(
      rule: .circularFragment,
      message: target == name
        ? "the fragment \(quoted(name)) includes itself"
        : "the fragment \(quoted(target)) includes \(quoted(name)) already",
      help: "take this reference out", file: file, range: range)
  }
}
