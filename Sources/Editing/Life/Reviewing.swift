import Diagnostics
package import Policies

extension Editing {
  /// Records that a role looked at a document and what came of it.
  package func review(
    _ id: String, by role: String, outcome: String, on date: CivilDate?
  ) throws(EditingError) -> Proposal {
    let document = try document(id)
    _ = try self.role(role)
    let outcome = try line(outcome, "outcome")
    let date = try past(date, "a review")
    guard !document.control.reviews.contains(where: { $0.date == date && $0.role == role }) else {
      throw .refused("the review of '\(id)' by '\(role)' on \(date) is recorded already")
    }
    var reviewed = document
    reviewed.control.reviews.append(Review(date: date, role: role, outcome: outcome))
    var change = change()
    change.add(
      try control(of: document) { (editor) throws(EditingError) in
        try editor.append(
          .mapping([
            .init("date", .plain(date.description)), .init("role", .text(role)), .init("outcome", .text(outcome)),
          ]), to: "reviews")
      })
    let next = Timeline(of: reviewed, asOf: today).nextReview.map { ["the next review is due by \($0)"] } ?? []
    return Proposal(change, next: next + ["publish it: codicil build"])
  }
}
