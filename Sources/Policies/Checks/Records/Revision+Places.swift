// A date that the file leaves out is written where its default comes from.
extension Revision {
  /// The key path of the last approval's date; of `version` where there is none.
  var approvedKeyPath: String {
    let last = record.approvals.enumerated().max { $0.element.date < $1.element.date }
    return last.map { "approvals.\($0.offset).date" } ?? "version"
  }

  /// The approvals, where the file has the key.
  var approvalsKeyPath: String { places.has("approvals") ? "approvals" : "version" }

  var publishedKeyPath: String { places.has("published") ? "published" : approvedKeyPath }

  var effectiveKeyPath: String { places.has("effective") ? "effective" : publishedKeyPath }
}
