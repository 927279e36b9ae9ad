/// A change of files below one folder: ordered steps, each of which happens at once or not at all.
///
/// Everything that can fail without a trace is done first: the lock, the look at what is there, the writing of new files
/// under names that nothing reads. Then come the steps, in their order, so that a process killed anywhere between them
/// leaves what stood before, what stands after, or the first steps of them.
package struct ContentChange: Sendable {
  package enum Step: Hashable, Sendable {
    /// A new file; none of its name may be there. Folders above it are made.
    case create(path: String, bytes: [UInt8])
    /// A file that must still be as it was read.
    case replace(path: String, old: [UInt8], new: [UInt8])
    /// Another name, which must be free. The file must be the one that an earlier step left, or as it was read.
    case rename(from: String, to: String)
    /// A file that must still be as it was read.
    case remove(path: String, old: [UInt8])
  }

  /// The folder that paths are relative to, as given on the command line.
  package let folder: String
  package private(set) var steps: [Step] = []

  package init(folder: String) {
    self.folder = folder
  }

  package var isEmpty: Bool { steps.isEmpty }

  /// Adds a step. What replaces a file by itself is none.
  package mutating func add(_ step: Step) {
    if case .replace(_, let old, let new) = step, old == new { return }
    steps.append(step)
  }

  /// As messages show a path of it.
  package func shown(_ path: String) -> String { folder == "." ? path : "\(folder)/\(path)" }
}
