// A date that a file leaves out stands where its default comes from, and is known as far as that is.
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

  var isApprovedKnown: Bool { places.areRead("approvals") }

  var isPublishedKnown: Bool {
    places.areRead("approvals", "published")
      || places.areRead("published") && places.has("published")
  }

  var isEffectiveKnown: Bool {
    places.areRead("approvals", "published", "effective")
      || places.areRead("effective") && (places.has("effective") || isPublishedKnown)
  }
}

extension Places {
  /// Whether none of these is a stand-in for what could not be read; that has its finding, and is not judged.
  func areRead(_ keyPaths: String...) -> Bool { !keyPaths.contains(where: isUnread) }
}
