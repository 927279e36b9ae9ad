import Policies
import Website

/// What has changed on disk since the preview last read it.
struct Changes: Hashable, Sendable {
  private(set) var touched = Touched()
  /// `templates/`, `assets/` or `languages/`.
  private(set) var isThemeTouched = false
  /// `static/`.
  private(set) var areStaticFilesTouched = false
  /// Folders whose changes are not seen, by path.
  private(set) var blind: [String: String] = [:]

  static let everything: Changes = {
    var changes = Changes()
    changes.addAnything()
    return changes
  }()

  var isNothing: Bool { touched.isNothing && !isThemeTouched && !areStaticFilesTouched }

  /// The documents that were saved, by their ids; empty where it was something that they share.
  var documents: [String] { touched.isEverything ? [] : touched.documents.keys.sorted() }

  mutating func add(_ event: FolderEvent) {
    switch event {
    case .anything: addAnything()
    case .path(let path, WatchedFolder.content.rawValue): addContent(path)
    case .path(let path, _): addSite(path)
    case .blind(let path, let reason): blind[path] = reason
    }
  }

  private mutating func addAnything() {
    touched.isEverything = true
    isThemeTouched = true
    areStaticFilesTouched = true
  }

  private mutating func addContent(_ path: String) {
    let parts = path.split(separator: "/")
    guard parts.count > 1, parts[0] == "documents" else {
      touched.isEverything = true
      return
    }
    let isDraft = parts.count == 3 && Draft.isDraft(path)
    touched.add(isDraft ? .drafts : .document, of: String(parts[1]))
  }

  private mutating func addSite(_ path: String) {
    switch path.split(separator: "/").first {
    case "templates", "assets", "languages": isThemeTouched = true
    case "static": areStaticFilesTouched = true
    case "site.yml": touched.isEverything = true
    case nil: addAnything()
    default: break
    }
  }
}

/// The folders that a preview watches, by number.
enum WatchedFolder: Int, CaseIterable {
  case content
  case site
}
