// A date that the file leaves out is written where its default comes from.
extension Revision {
  /// The key path of the last approval's date; of `version` where there is none.
  var approvedKeyPath: String {
    let last = record.approvals.enumerated().max { $0.element.date < $1.element.date }
    return last.map { "approvals.\($0.offset).date" } ?? "version"
  }

  /// The approvals, where the file has the key.
  var approvalsKeyPath: String { places.ranges["approvals"] == nil ? "version" : "approvals" }

  var publishedKeyPath: String { places.ranges["published"] == nil ? approvedKeyPath : "published" }

  var effectiveKeyPath: String { places.ranges["effective"] == nil ? publishedKeyPath : "effective" }
}
