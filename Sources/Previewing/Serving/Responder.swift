import Synchronization
import Website

/// Answers requests from memory: the site, the preview's own script and style, and news of pages.
final class Responder: Sendable {
  private let site: Mutex<ShownSite>
  private let listeners = Listeners()

  /// Where the preview's own files are. No document's id and no file of a theme begins with a dot.
  private static let script = "/.codicil/preview.js"
  private static let style = "/.codicil/preview.css"
  private static let news = "/.codicil/news"

  init(_ site: ShownSite) {
    self.site = Mutex(site)
  }

  /// Shows another site, and tells every page that is open.
  func show(_ next: ShownSite) {
    site.withLock { $0 = next }
    listeners.send { EventStream.message(PageNews(of: $0, on: next).json) }
  }

  func respond(to request: Request) -> Response {
    guard HostHeader.isLoopback(request.host) else {
      return Response(.forbidden, "This is a preview for this machine: open it as localhost or 127.0.0.1.\n")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      var response = Response(.methodNotAllowed, "A preview can only be read.\n")
      response.headers.append((name: "Allow", value: "GET, HEAD"))
      return response
    }
    switch request.path {
    case Self.script: return Response(.ok, PackageResources.preview_js, type: ContentType.of(request.path))
    case Self.style: return Response(.ok, PackageResources.preview_css, type: ContentType.of(request.path))
    case Self.news: return Response(messages: news(of: ShownSite.page(at: request.query)))
    default: return page(request.path)
    }
  }

  private func page(_ target: String) -> Response {
    let site = site.withLock { $0 }
    switch site.answer(to: target) {
    case .file(let file):
      let type = ContentType.of(file.path)
      return Response(.ok, type.hasPrefix("text/html") ? live(file, on: site, as: file.path) : file.bytes, type: type)
    case .redirect(let path):
      var response = Response(.found, "It is at \(path)\n")
      response.headers.append((name: "Location", value: path))
      return response
    case .missing:
      let page = site.file("404.html") ?? Self.nothing
      return Response(
        .notFound, live(page, on: site, as: ShownSite.page(at: target)), type: "text/html; charset=utf-8")
    }
  }

  /// A page with the preview's script, which is never part of a site that is built.
  private func live(_ file: OutputFile, on site: ShownSite, as page: String) -> [UInt8] {
    let version = PageNews.version(of: page, on: site)
    let script = Array("<script src=\"\(Self.script)\" data-version=\"\(version)\" defer></script>\n".utf8)
    let end = Array("</body>".utf8)
    var bytes = ContentPolicy.listening(file.bytes)
    let place = bytes.indices.dropLast(end.count - 1).last { bytes[$0] == end[0] && bytes[$0...].starts(with: end) }
    bytes.insert(contentsOf: script, at: place ?? bytes.endIndex)
    return bytes
  }

  private func news(of page: String) -> AsyncStream<[UInt8]> {
    let first = site.withLock { EventStream.start + EventStream.message(PageNews(of: page, on: $0).json) }
    return listeners.add(page, first: first)
  }

  /// Where the site has no page of its own for it.
  private static let nothing = OutputFile(
    path: "404.html",
    text: """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Nothing to show</title>
      </head>
      <body>
      <main>
      <h1>Nothing to show</h1>
      <p>The site has no such page now. When it has one, this page reloads.</p>
      </main>
      </body>
      </html>

      """)
}
