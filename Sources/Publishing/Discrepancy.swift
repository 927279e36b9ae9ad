/// One way in which a published site, or a copy of it, differs from its manifest or its seals.
package struct Discrepancy: Hashable, Sendable {
  package enum Kind: String, Sendable {
    /// Not the file that was published: other bytes, or no regular file.
    case changed
    /// In the manifest, but not in the folder.
    case missing
    /// In the folder, but not in the manifest.
    case extra
    /// The manifest, or the list of seals, cannot be read; nothing else can be told.
    case damaged
    /// Not as it was sealed.
    case seal = "seal broken"
  }

  package var kind: Kind
  /// Below the site's root.
  package var path: String
  /// How it differs, in a few words; empty where the kind says it all.
  package var detail: String

  package init(_ kind: Kind, _ path: String, detail: String = "") {
    self.kind = kind
    self.path = path
    self.detail = detail
  }
}

extension Discrepancy: CustomStringConvertible {
  /// `changed: a/index.html (120 bytes instead of 118)`.
  package var description: String { "\(kind.rawValue): \(path)\(detail.isEmpty ? "" : " (\(detail))")" }
}
