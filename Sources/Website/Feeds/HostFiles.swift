/// What the site asks of the host that serves it: files that some hosts read and others pass over.
struct HostFiles {
  let site: Site

  /// `_headers`, as Netlify and Cloudflare Pages read it, and `.nojekyll`, without which GitHub Pages leaves out what
  /// begins with an underscore.
  func render() -> [OutputFile] {
    [OutputFile(path: "_headers", text: headers), OutputFile(path: ".nojekyll", text: "")]
  }

  private var headers: String {
    let base = site.basePath
    let all = """
      \(base)*
        Content-Security-Policy: \(ContentPolicy.header)
        Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
        Referrer-Policy: same-origin
        X-Content-Type-Options: nosniff

      """
    // What changes changes its name.
    return site.assets.filter(site.theme.isLasting).map(\.path).sorted().reduce(into: all) { text, path in
      text += "\(base)\(path)\n  Cache-Control: public, max-age=31536000, immutable\n"
    }
  }
}
