package import Diagnostics

extension Rule {
  package static let mixedVersionSchemes = Rule(
    "mixed-version-schemes", .error, .form,
    summary: "a document has versions that are numbers and versions that are dates",
    explanation: "Numbers and dates have no common order, so nobody could say which revision came first.",
    remedy: "Keep to the scheme of the document's first revision.")
}

enum MixedVersionSchemes {
  /// One for every version of the scheme that fewer of the document's versions have.
  static func findings(in document: Document) -> [Finding] {
    let files = document.revisions.map(\.version)
    let rows = document.control.history.compactMap(\.version)
    let dates = (files + rows).filter { $0.scheme == .date }
    let numbers = (files + rows).filter { $0.scheme == .number }
    let isDated = dates.count > numbers.count
    guard let other = (isDated ? dates : numbers).first, let odd = (isDated ? numbers : dates).first else { return [] }
    let help = "use \(isDated ? "dates" : "numbers") for all versions of the document"
    func message(_ version: Version) -> String {
      "version \(quoted(version.description)) is a \(isDated ? "number" : "date"), "
        + "but \(quoted(other.description)) is a \(isDated ? "date" : "number")"
    }
    let places = document.control.places
    return document.revisions.filter { $0.version.scheme == odd.scheme }.map {
      Finding(.mixedVersionSchemes, message($0.version), help: help, path: $0.text.path)
    }
      + document.control.history.enumerated().compactMap { index, row in
        guard let version = row.version, version.scheme == odd.scheme else { return nil }
        return places.finding(
          .mixedVersionSchemes, message(version), help: help, at: "history.\(index).version")
      }
  }
}
