/// Findings as a person reads them in a terminal: place, message, the source line with a caret, what to do.
package struct TextRenderer: Sendable {
  package var usesColor: Bool

  /// The longest stretch of a source line that is shown, in characters.
  private static let excerptWidth = 110

  package init(usesColor: Bool) {
    self.usesColor = usesColor
  }

  package func render(_ finding: Finding) -> String {
    var place = printable(finding.path)
    if let position = finding.position { place += ":\(position.line):\(position.column)" }
    var text = "\(style(place, .bold)): \(style(finding.severity.rawValue, color(of: finding.severity))): "
    text += "\(printable(finding.message)) \(style("[\(finding.rule.id)]", .faint))\n"
    if let excerpt = finding.excerpt { text += render(excerpt, finding.severity) }
    for related in finding.related {
      let position = related.position.map { ":\($0.line):\($0.column)" } ?? ""
      text += "  \(style("note:", .bold)) \(printable(related.message)): \(printable(related.path))\(position)\n"
    }
    if !finding.help.isEmpty { text += "  \(style("help:", .bold)) \(printable(finding.help))\n" }
    return text
  }

  private func render(_ excerpt: Finding.Excerpt, _ severity: Severity) -> String {
    let scalars = excerpt.line.unicodeScalars.map { display($0) }
    guard !scalars.allSatisfy({ $0 == " " }) else { return "" }
    let first = min(max(excerpt.range.start.column - excerpt.column, 0), scalars.count)
    let isOneLine = excerpt.range.end.line == excerpt.range.start.line
    let last = max(min(isOneLine ? excerpt.range.end.column - excerpt.column : scalars.count, scalars.count), first)
    let from = max(0, min(first - Self.excerptWidth / 3, scalars.count - Self.excerptWidth))
    let to = min(scalars.count, from + Self.excerptWidth)
    let number = String(excerpt.range.start.line)
    let gutter = String(repeating: " ", count: number.count)
    let shown = (from > 0 ? "…" : "") + scalars[from..<to].joined() + (to < scalars.count ? "…" : "")
    let indent = String(repeating: " ", count: first - from + (from > 0 ? 1 : 0))
    let carets = String(repeating: "^", count: max(1, min(last, to) - first))
    return "  \(style("\(number) |", .faint)) \(shown)\n"
      + "  \(style("\(gutter) |", .faint)) \(indent)\(style(carets, color(of: severity)))\n"
  }

  /// Control characters would move the caret or drive the terminal: each is shown as one visible character.
  private func display(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control: scalar == "\t" ? " " : "\u{FFFD}"
    case .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
    default: String(Character(scalar))
    }
  }

  private func printable(_ text: String) -> String {
    text.unicodeScalars.map { display($0) }.joined()
  }

  private enum Style: String {
    case bold = "1"
    case faint = "2"
    case red = "1;31"
    case yellow = "1;33"
    case blue = "1;34"
  }

  private func color(of severity: Severity) -> Style {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .blue
    }
  }

  private func style(_ text: String, _ style: Style) -> String {
    usesColor ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
