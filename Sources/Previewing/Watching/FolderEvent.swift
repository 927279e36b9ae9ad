/// Something that has changed in a folder being watched.
enum FolderEvent: Hashable, Sendable {
  /// What stands at a path below the folder, `documents/privacy-policy/draft.md`, or below that.
  case path(String, folder: Int)
  /// Anything may have: the folder itself came or went, or there were more events than the kernel keeps.
  case anything
  /// A folder whose changes will not be seen, and why.
  case blind(path: String, reason: String)
}
