package import Diagnostics
import Markdown

extension Rule {
  package static let brokenAnchor = Rule(
    "broken-anchor", .error, .settings,
    summary: "an anchor of document.yml leads to a place that the site does not have",
    explanation: """
      An anchor says where a section went for good, so that links to it go on working. One that leads nowhere breaks \
      them all.
      """,
    remedy: "Write where the section is now: '/ID/#heading'.",
    wrong: "anchors: { retention: /privacy-policy/#how-long-we-keep }",
    right: "anchors: { retention: /privacy-policy/#how-long-we-keep-data }")
}

enum BrokenAnchor {
  /// - Parameter reason: why the target is not there.
  static func finding(_ anchor: MovedAnchor, in document: Document, reason: String, help: String) -> Finding {
    document.control.places.finding(
      .brokenAnchor, "the anchor \(quoted(anchor.id)) leads nowhere: \(reason)", help: help,
      at: "anchors.\(anchor.id)")
  }
}
