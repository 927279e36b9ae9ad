import Policies

/// Counts the versions of one document on.
struct VersionCounter {
  private let scheme: Version.Scheme
  private(set) var last: Version?

  /// - Parameters:
  ///   - scheme: for a document without revisions; one that has some goes on as it began.
  ///   - last: the highest version that there is.
  init(_ scheme: Version.Scheme, after last: Version?) {
    self.scheme = last?.scheme ?? scheme
    self.last = last
  }

  /// Uses the version that a plan gives, if it gives one.
  mutating func use(_ version: Version) { last = version }

  /// By date: the day, or the next number of the last revision's day. By number: a substantive revision raises the second
  /// number, an editorial one the third. Nil where no higher number can be written.
  mutating func next(on day: CivilDate, _ nature: Nature) -> Version? {
    guard let version = Version(scheme == .date ? dated(day) : numbered(nature)) else { return nil }
    last = version
    return version
  }

  private func dated(_ day: CivilDate) -> String {
    guard let last else { return day.description }
    let lastDay = CivilDate(daysSinceEpoch: last[0])
    return day > lastDay ? day.description : "\(lastDay).\(last[1] + 1)"
  }

  private func numbered(_ nature: Nature) -> String {
    guard let last else { return "1.0" }
    switch nature {
    case .material: return "\(last[0] + 1).0"
    case .initial, .substantive, .clarification: return "\(last[0]).\(last[1] + 1)"
    case .editorial: return "\(last[0]).\(last[1]).\(last[2] + 1)"
    }
  }
}
