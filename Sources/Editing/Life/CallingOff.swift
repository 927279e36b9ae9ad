import Diagnostics
package import Policies

extension Editing {
  /// Calls off a revision that has not taken effect.
  package func cancel(
    _ id: String, _ version: String, reason: String?, on date: CivilDate?
  ) throws(EditingError) -> Proposal {
    let document = try document(id)
    guard let revision = document.revisions.first(where: { $0.version == Version(version) }) else {
      let known = document.revisions.map(\.version.description)
      throw .refused("'\(id)' has no revision \(quoted(version)); \(Spelling.help(for: version, among: known))")
    }
    let date = try past(date, "a cancellation")
    guard !document.control.cancelled.contains(where: { $0.version == revision.version }) else {
      throw .refused("'\(id)' \(revision.version) is cancelled already")
    }
    guard revision.record.effective > date else {
      throw .refused(
        "'\(id)' \(revision.version) took effect on \(revision.record.effective) and cannot be cancelled any more; "
          + "issue another one: codicil revise \(id)")
    }
    let reason = try line(reason ?? "Cancelled before it took effect", "reason")
    var change = change()
    change.add(
      try control(of: document) { (editor) throws(EditingError) in
        try editor.append(
          .mapping([
            .init("version", .quoted(revision.version.description)), .init("date", .plain(date.description)),
            .init("reason", .text(reason)),
          ]), to: "cancelled")
      })
    return Proposal(
      change,
      next: [
        "to issue its text with another date: codicil revise \(id) --from \(revision.version) --effective DATE",
        "publish it: codicil build",
      ])
  }

  /// Ends a document.
  package func withdraw(
    _ id: String, on date: CivilDate?, successor: String?, reason: String?
  ) throws(EditingError) -> Proposal {
    let document = try document(id)
    if let withdrawn = document.control.withdrawn {
      throw .refused("'\(id)' is withdrawn from \(withdrawn.date) already")
    }
    if let successor {
      _ = try self.document(successor)
      guard successor != id else { throw .refused("'\(id)' cannot take its own place") }
    }
    let date = date ?? today
    if let first = document.revisions.first, date < first.record.effective {
      throw .refused("'\(id)' took effect only on \(first.record.effective); withdraw it on that day or later")
    }
    let reason = try line(reason ?? (successor == nil ? "Withdrawn" : "Replaced by another document"), "reason")
    var members: [YAMLValue.Member] = [.init("date", .plain(date.description)), .init("reason", .text(reason))]
    if let successor { members.append(.init("successor", .text(successor))) }
    var change = change()
    change.add(
      try control(of: document) { (editor) throws(EditingError) in
        try editor.set("withdrawn", to: .mapping(members))
      })
    return Proposal(
      change, next: ["its pages stay and say so from \(date) on; publish it: codicil build"])
  }
}
