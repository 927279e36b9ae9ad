import Diagnostics

/// Holds a site's own language file against the English messages, which have everything that is said.
enum LanguageChecks {
  static func findings(in file: LanguageFile, english: [String: Message]) -> [Finding] {
    var findings: [Finding] = []
    for (name, range) in file.places {
      guard let known = english[name] else {
        let help = Spelling.help(for: name, among: english.keys.sorted())
        findings.append(UnknownMessage.finding(name, help: help, in: file.file, at: range))
        continue
      }
      guard let message = file.messages[name] else { continue }
      if case .counted = message, case .plain = known {
        let problem = "it does not count anything, so it cannot have forms"
        findings.append(MalformedMessage.finding(of: quoted(name), problem, in: file.file, at: range))
        continue
      }
      for value in message.names.subtracting(known.names).sorted() {
        findings.append(UnknownMessageValue.finding(value, of: name, known: known.names, in: file.file, at: range))
      }
    }
    let base = file.language.lowercased().prefix { $0 != "-" }
    if !BuiltInMessages.languages.contains(String(base)), file.language.lowercased() == base {
      let missing = english.keys.filter { file.places[$0] == nil }.sorted()
      if !missing.isEmpty { findings.append(MissingMessage.finding(missing, in: file)) }
    }
    return findings.sorted()
  }
}
