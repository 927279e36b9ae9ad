/// What a file is, by the end of its name, as HTTP says it.
enum ContentType {
  static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else {
      // `_redirects`
      return "text/plain; charset=utf-8"
    }
    if name == "feed.xml" || name == "substance.xml" { return "application/atom+xml; charset=utf-8" }
    return types[name[name.index(after: dot)...].lowercased()] ?? "application/octet-stream"
  }

  private static let types = [
    "css": "text/css; charset=utf-8", "csv": "text/csv; charset=utf-8", "gif": "image/gif",
    "htm": "text/html; charset=utf-8", "html": "text/html; charset=utf-8", "ico": "image/x-icon",
    "jpeg": "image/jpeg", "jpg": "image/jpeg", "js": "text/javascript; charset=utf-8",
    "json": "application/json", "md": "text/markdown; charset=utf-8", "pdf": "application/pdf", "png": "image/png",
    "svg": "image/svg+xml", "txt": "text/plain; charset=utf-8", "webp": "image/webp", "woff": "font/woff",
    "woff2": "font/woff2", "xml": "application/xml; charset=utf-8",
  ]
}
