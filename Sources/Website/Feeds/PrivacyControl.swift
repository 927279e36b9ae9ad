import Policies

/// `/.well-known/gpc.json`: the publisher's statement that it abides by Global Privacy Control (W3C GPC, "GPC support
/// resource").
struct PrivacyControl {
  let site: Site

  static let path = ".well-known/gpc.json"

  /// Nil where `site.yml` makes no such statement.
  func render() throws -> OutputFile? {
    guard let since = site.settings.privacyControl else { return nil }
    return try JSONFile.file(Self.path, Statement(gpc: true, lastUpdate: since.description))
  }

  private struct Statement: Encodable {
    var gpc: Bool
    /// The day on which the statement was made (RFC 3339, full-date).
    var lastUpdate: String
  }
}
