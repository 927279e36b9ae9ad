package import Diagnostics
import Markdown

extension Rule {
  package static let duplicateQuestion = Rule(
    "duplicate-question", .warning, .text,
    summary: "a text asks the same question twice",
    explanation: """
      Two answers to one question differ sooner or later, and a reader who comes by a link or a search sees only one.
      """,
    remedy: "Join the answers, or say in each question what it is about.",
    wrong: """
      ### Which cookies are set?
      Primo sets three.
      ### Which cookies are set?
      Esploro sets four.
      """,
    right: """
      ### Which cookies does Primo set?
      It sets three.
      ### Which cookies does Esploro set?
      It sets four.
      """)
}

enum DuplicateQuestion {
  static func findings(of questions: [Question], in text: TextContext) -> [Finding] {
    var first = [String: Int](minimumCapacity: questions.count)
    var findings: [Finding] = []
    for (index, question) in questions.enumerated() where findings.count < FindingList.limit {
      let words = words(of: question.text)
      guard let earlier = first[words] else {
        first[words] = index
        continue
      }
      let related = Finding.Related(
        path: text.file.path, position: text.tree.range(of: questions[earlier].heading).start,
        message: "first asked here")
      findings.append(
        text.finding(
          .duplicateQuestion, "the question \(quoted(question.text)) is asked a second time",
          help: "join the answers, or say in each question what it is about", at: text.tree.range(of: question.heading),
          related: [related]))
    }
    return findings
  }

  /// What makes two questions the same: letters and digits, in whatever case and punctuation.
  private static func words(of question: String) -> String {
    var words: [UInt8] = []
    for byte in question.utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A, 0x80...: words.append(byte)
      case 0x41...0x5A: words.append(byte | 0x20)
      default: if let last = words.last, last != 0x20 { words.append(0x20) }
      }
    }
    if words.last == 0x20 { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }
}
