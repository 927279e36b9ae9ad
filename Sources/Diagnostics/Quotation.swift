/// A value as messages name it: in single quotes, on one line, control characters made visible, cut after 60 characters.
package func quoted(_ value: String) -> String {
  let start = value.utf8.prefix(60)
  if start.allSatisfy({ 0x20...0x7E ~= $0 }) {
    return start.endIndex == value.utf8.endIndex ? "'\(value)'" : "'\(String(decoding: start, as: UTF8.self))…'"
  }
  var shown = ""
  for scalar in value.unicodeScalars.prefix(60) {
    switch scalar {
    case "\n", "\r": shown += "⏎"
    case "\t": shown += " "
    default: shown.unicodeScalars.append(isVisible(scalar) ? scalar : "\u{FFFD}")
    }
  }
  if value.unicodeScalars.dropFirst(60).first != nil { shown += "…" }
  return "'\(shown)'"
}

package func quoted(_ value: Substring) -> String { quoted(String(value)) }

/// Neither a control character nor one that would reorder or hide what stands around it.
private func isVisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
  default: true
  }
}

/// "a", "a and b", "a, b and c", "a, b, c, d and 7 others": words, or quoted values, as a sentence lists them.
package func enumeration(_ items: [String]) -> String {
  let shown = items.count > 5 ? items.prefix(4) + ["\(items.count - 4) others"] : items[...]
  guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
  return "\(shown.dropLast().joined(separator: ", ")) and \(last)"
}
