import Policies

/// A part of the site that comes from one place, and stays as it was last good while that cannot be read.
enum Part: Hashable, Sendable {
  /// The pages that span documents, styles, feeds.
  case shared
  /// `Site/static`
  case staticFiles
  /// A document's issued texts and its record.
  case document(String)
  /// A draft, by its document's id and its name.
  case draft(String, name: String)
}
