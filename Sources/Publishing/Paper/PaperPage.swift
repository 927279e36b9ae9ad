import FoundationEssentials
import Policies
import Website

/// A page as WeasyPrint is given it: with its own style sheet, its metadata and its pictures in it.
struct PaperPage {
  let html: String

  init(_ page: OutputFile, _ paper: Paper, _ pictures: [String: OutputFile]) {
    let text = String(decoding: page.bytes, as: UTF8.self)
    html = Self.withPictures(Self.withHead(text, paper), of: page.path, pictures)
  }

  /// Whether a file is a picture that WeasyPrint can draw.
  static func isPicture(_ path: String) -> Bool { type(of: path) != nil }

  private static func type(of path: String) -> String? {
    let types = [
      ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif", ".svg": "image/svg+xml",
      ".webp": "image/webp",
    ]
    guard let dot = path.lastIndex(of: ".") else { return nil }
    return types[path[dot...].lowercased()]
  }

  /// The theme's style sheet and icon would be asked for; this one stands in the page.
  private static func withHead(_ html: String, _ paper: Paper) -> String {
    guard let end = html.firstRange(of: "</head>") else { return html }
    let head = html[..<end.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("<link ") && !$0.hasPrefix("<script") }.joined(separator: "\n")
    return """
      \(head)
      <meta name="author" content="\(Escaping.escape(paper.author))">
      <meta name="dcterms.created" content="\(paper.date)">
      <meta name="dcterms.modified" content="\(paper.date)">
      <style>
      \(String(decoding: PackageResources.paper_css, as: UTF8.self))
      @page { @bottom-right { content: \(paper.pageNumber); font: 8.5pt sans-serif; color: #444; } }
      </style>
      \(html[end.lowerBound...])
      """
  }

  /// Every picture's bytes in the place of its address; what is no picture of the site loses its address.
  private static func withPictures(_ html: String, of path: String, _ pictures: [String: OutputFile]) -> String {
    var rest = html[...]
    var result = ""
    while let tag = rest.firstRange(of: "<img src=\"") {
      result += rest[..<tag.upperBound]
      rest = rest[tag.upperBound...]
      guard let end = rest.firstIndex(of: "\"") else { break }
      if let picture = pictures[resolved(String(rest[..<end]), from: path)], let type = type(of: picture.path) {
        result += "data:\(type);base64,\(Data(picture.bytes).base64EncodedString())"
      }
      rest = rest[end...]
    }
    return result + rest
  }

  /// A relative address on a page as a path below the site's root.
  private static func resolved(_ address: String, from page: String) -> String {
    var parts = page.split(separator: "/").dropLast().map(String.init)
    let path = address.prefix { $0 != "?" && $0 != "#" }.replacing("&amp;", with: "&")
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(SiteLink.unescaped(part.utf8)) }
    }
    return parts.joined(separator: "/")
  }
}
