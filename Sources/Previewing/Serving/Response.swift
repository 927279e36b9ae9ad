/// What a request is answered with.
struct Response: Sendable {
  enum Body: Sendable {
    case bytes([UInt8])
    /// Without end: the connection's end is theirs.
    case messages(AsyncStream<[UInt8]>)
  }

  enum Status: Int, Sendable {
    case ok = 200
    case found = 302
    case badRequest = 400
    case forbidden = 403
    case notFound = 404
    case methodNotAllowed = 405
    case headTooLarge = 431

    fileprivate var phrase: String {
      switch self {
      case .ok: "OK"
      case .found: "Found"
      case .badRequest: "Bad Request"
      case .forbidden: "Forbidden"
      case .notFound: "Not Found"
      case .methodNotAllowed: "Method Not Allowed"
      case .headTooLarge: "Request Header Fields Too Large"
      }
    }
  }

  let status: Status
  let type: String
  /// Beside those that every response has.
  var headers: [(name: String, value: String)] = []
  var body: Body

  init(_ status: Status, _ bytes: [UInt8], type: String) {
    self.status = status
    self.type = type
    body = .bytes(bytes)
  }

  init(_ status: Status, _ text: String) {
    self.init(status, Array(text.utf8), type: "text/plain; charset=utf-8")
  }

  init(messages: AsyncStream<[UInt8]>) {
    status = .ok
    type = "text/event-stream"
    body = .messages(messages)
  }

  /// The lines before the body.
  ///
  /// - Parameter isLast: whether the connection ends after this response.
  func head(isLast: Bool) -> String {
    var lines = [
      "HTTP/1.1 \(status.rawValue) \(status.phrase)", "Content-Type: \(type)", "Cache-Control: no-store",
      "X-Content-Type-Options: nosniff",
    ]
    lines += headers.map { "\($0.name): \($0.value)" }
    switch body {
    case .bytes(let bytes):
      lines.append("Content-Length: \(bytes.count)")
      if isLast { lines.append("Connection: close") }
    case .messages: lines.append("Connection: close")
    }
    return lines.joined(separator: "\r\n") + "\r\n\r\n"
  }
}
