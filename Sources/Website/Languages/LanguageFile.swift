import Diagnostics
import Policies

/// A language's file: its messages by name, each with its place.
struct LanguageFile: Sendable {
  let file: SourceFile
  /// BCP 47, the file's name without `.yml`.
  let language: String
  private(set) var messages: [String: Message] = [:]
  private(set) var places: [String: SourceRange] = [:]
  private(set) var findings: [Finding] = []

  init(_ file: SourceFile) {
    self.file = file
    let name = file.path.split(separator: "/").last ?? ""
    language = String(name.hasSuffix(".yml") ? name.dropLast(4) : name)
    let (root, problems) = YAMLText(file).compose()
    findings = problems
    guard let root else { return }
    guard case .mapping(let entries) = root.value else {
      findings.append(
        MalformedMessage.finding(of: "the file", "it has no 'name: words' lines", in: file, at: root.range))
      return
    }
    for entry in entries {
      places[entry.key] = entry.keyRange
      messages[entry.key] = message(entry.value, named: entry.key)
    }
  }

  private mutating func message(_ node: YAMLNode, named name: String) -> Message? {
    switch node.value {
    case .scalar(let scalar): return pattern(scalar.text, named: name, at: node.range).map { .plain($0) }
    case .mapping(let entries): return forms(entries, named: name, at: node.range)
    case .sequence:
      findings.append(MalformedMessage.finding(of: quoted(name), "a list is no message", in: file, at: node.range))
      return nil
    }
  }

  private mutating func forms(_ entries: [YAMLNode.Entry], named name: String, at range: SourceRange) -> Message? {
    var patterns: [Plural: Pattern] = [:]
    for entry in entries {
      guard let category = Plural(rawValue: entry.key), case .scalar(let scalar) = entry.value.value else {
        let known = Plural.allCases.map(\.rawValue).joined(separator: ", ")
        findings.append(
          MalformedMessage.finding(
            of: quoted(name), "\(quoted(entry.key)) is not words for one of \(known)", in: file, at: entry.keyRange))
        continue
      }
      patterns[category] = pattern(scalar.text, named: name, at: entry.value.range)
    }
    guard patterns[.other] != nil else {
      findings.append(MalformedMessage.finding(of: quoted(name), "it has no form 'other'", in: file, at: range))
      return nil
    }
    return .counted(patterns)
  }

  private mutating func pattern(_ text: String, named name: String, at range: SourceRange) -> Pattern? {
    do {
      return try Pattern(parsing: text)
    } catch {
      findings.append(MalformedMessage.finding(of: quoted(name), error.problem, in: file, at: range))
      return nil
    }
  }
}
