import Diagnostics
import Policies
import Website

/// All rules, and how they are printed.
enum Catalog {
  static let rules: [Rule] = (Rules.all + Rules.website).sorted { $0.id < $1.id }

  /// The schemas of all sorts of files.
  static func schemas() throws -> [FileSchema] { try Failure.wrap { try FileSchema.all(rules: rules) } }

  /// One line a rule.
  static var list: String {
    let width = rules.map(\.id.count).max() ?? 0
    let lines = rules.map { rule in
      let pad = String(repeating: " ", count: width - rule.id.count)
      let severity = rule.severity.rawValue
      return "\(rule.id)\(pad)  \(severity)\(String(repeating: " ", count: 8 - severity.count)) \(rule.summary)\n"
    }
    return lines.joined()
  }

  static func text(of rule: Rule) -> String {
    var text =
      "\(rule.id) (\(weight(of: rule)))\n\n\(rule.summary)\n\n\(rule.explanation)\n\nWhat to do: \(rule.remedy)\n"
    if !rule.wrong.isEmpty { text += "\nWrong:\n\(indented(rule.wrong))" }
    if !rule.right.isEmpty { text += "\nRight:\n\(indented(rule.right))" }
    return text
  }

  /// The documentation's list of rules.
  static var markdown: String {
    "# Rules\n\nMade by `codicil explain --format markdown` from the rules' own declarations.\n\n"
      + rules.map(markdown(of:)).joined(separator: "\n")
  }

  static func markdown(of rule: Rule) -> String {
    var text =
      "## \(rule.id)\n\n*\(weight(of: rule))*: \(rule.summary).\n\n\(rule.explanation)\n\n**What to do.** \(rule.remedy)\n"
    if !rule.wrong.isEmpty { text += "\nWrong:\n\n\(indented(rule.wrong))" }
    if !rule.right.isEmpty { text += "\nRight:\n\n\(indented(rule.right))" }
    return text
  }

  private static func weight(of rule: Rule) -> String {
    switch rule.basis {
    case .form, .record, .seal: "\(rule.severity.rawValue)"
    case .text, .settings: "\(rule.severity.rawValue) in a draft, note in an issued revision"
    case .calendar: "\(rule.severity.rawValue) that --strict does not count"
    }
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
  }
}
