/// What a command would do: the change of files, and what to say of it.
package struct Proposal: Sendable {
  package var change: ContentChange
  /// What it comes to, where the names of the files do not say it; a line each.
  package var notes: [String]
  /// What to do next, a line each.
  package var next: [String]

  init(_ change: ContentChange, notes: [String] = [], next: [String] = []) {
    self.change = change
    self.notes = notes
    self.next = next
  }
}
