import FlyingFox
import FoundationEssentials
import Synchronization
import Website

/// Answers requests from memory: the site, the preview's own script and style, and news of pages.
final class Responder: HTTPHandler {
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

  /// Finds out which pages are still open.
  func probe() {
    listeners.send { _ in EventStream.heartbeat }
  }

  /// Ends the streams of news.
  func close() { listeners.close() }

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    let response = respond(to: request)
    guard request.method == .HEAD else { return response }
    // What the body of GET would be, without it (RFC 9110, 9.3.2).
    var head = HTTPResponse(statusCode: response.statusCode, headers: response.headers)
    if case .httpBody(let body) = response.payload, let count = body.count {
      head.headers[.contentLength] = String(count)
    }
    return head
  }

  private func respond(to request: HTTPRequest) -> HTTPResponse {
    guard HostHeader.isLoopback(request.headers[.host]) else {
      return text(.forbidden, "This is a preview for this machine: open it as localhost or 127.0.0.1.\n")
    }
    guard request.method == .GET || request.method == .HEAD else {
      var response = text(.methodNotAllowed, "A preview can only be read.\n")
      response.headers[HTTPHeader("Allow")] = "GET, HEAD"
      return response
    }
    let target = request.target.path()
    switch target {
    case Self.script: return response(.ok, PackageResources.preview_js, type: ContentType.of(target))
    case Self.style: return response(.ok, PackageResources.preview_css, type: ContentType.of(target))
    case Self.news: return news(of: ShownSite.page(at: request.target.query()), isHead: request.method == .HEAD)
    default: return page(target)
    }
  }

  private func page(_ target: String) -> HTTPResponse {
    let site = site.withLock { $0 }
    switch site.answer(to: target) {
    case .file(let file):
      let type = ContentType.of(file.path)
      return response(.ok, type.hasPrefix("text/html") ? live(file, on: site, as: file.path) : file.bytes, type: type)
    case .redirect(let path):
      var response = text(.found, "It is at \(path)\n")
      response.headers[.location] = path
      return response
    case .missing:
      let page = site.file("404.html") ?? Self.nothing
      return response(
        .notFound, live(page, on: site, as: ShownSite.page(at: target)), type: "text/html; charset=utf-8")
    }
  }

  /// A page with the preview's script, which is never part of a site that is built.
  private func live(_ file: OutputFile, on site: ShownSite, as page: String) -> [UInt8] {
    let version = PageNews.version(of: page, on: site)
    let script = Array("<script src=\"\(Self.script)\" data-version=\"\(version)\" defer></script>\n".utf8)
    let end = Array("</body>".utf8)
    var bytes = file.bytes
    let place = bytes.indices.dropLast(end.count - 1).last { bytes[$0] == end[0] && bytes[$0...].starts(with: end) }
    bytes.insert(contentsOf: script, at: place ?? bytes.endIndex)
    return bytes
  }

  private func news(of page: String, isHead: Bool) -> HTTPResponse {
    let headers: HTTPHeaders = [.contentType: "text/event-stream", HTTPHeader("Cache-Control"): "no-store"]
    guard !isHead else { return HTTPResponse(statusCode: .ok, headers: headers) }
    let first = site.withLock { EventStream.start + EventStream.message(PageNews(of: page, on: $0).json) }
    let messages = listeners.add(page, first: first)
    return HTTPResponse(
      statusCode: .ok, headers: headers, body: HTTPBodySequence(from: EventStream(messages: messages)))
  }

  private func text(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
    response(status, Array(text.utf8), type: "text/plain; charset=utf-8")
  }

  private func response(_ status: HTTPStatusCode, _ bytes: [UInt8], type: String) -> HTTPResponse {
    HTTPResponse(
      statusCode: status,
      headers: [
        .contentType: type, HTTPHeader("Cache-Control"): "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff",
      ],
      body: Data(bytes))
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
