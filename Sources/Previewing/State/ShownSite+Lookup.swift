import Website

extension ShownSite {
  /// What a request is answered with.
  enum Answer: Hashable {
    case file(OutputFile)
    /// To a path from the server's root.
    case redirect(to: String)
    case missing
  }

  /// - Parameter target: a request's path, whatever it says.
  func answer(to target: String) -> Answer {
    guard let path = RequestPath.decode(target) else { return .missing }
    let answer = lookUp(path)
    // Pages that stand under any path, as that for 404, link to the site's own.
    let base = basePath.dropFirst()
    guard answer == .missing, !base.isEmpty, path.hasPrefix(base) else { return answer }
    return lookUp(String(path.dropFirst(base.count)))
  }

  /// The file that a page's address stands for, whether it is there or not.
  static func page(at target: String) -> String {
    let path = RequestPath.decode(target) ?? ""
    return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }

  private func lookUp(_ path: String) -> Answer {
    let name = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    guard (try? OutputPath(name)) != nil else { return .missing }
    if let file = file(name) { return .file(file) }
    return file(name + "/index.html") == nil ? .missing : .redirect(to: "/" + Address.encode(path) + "/")
  }
}
