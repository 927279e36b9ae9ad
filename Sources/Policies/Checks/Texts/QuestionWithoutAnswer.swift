package import Diagnostics
import Markdown

extension Rule {
  package static let questionWithoutAnswer = Rule(
    "question-without-answer", .error, .text,
    summary: "a question has no answer",
    explanation: """
      Below the heading there is nothing to read before the next one. The page's data for search engines (schema.org, \
      FAQPage) needs an answer to each question. In a document of kind faq every heading without headings below it is \
      a question; elsewhere a heading that ends in a question mark is.
      """,
    remedy: "Write the answer below the question, or take the question out.",
    wrong: """
      ## How long are log files kept?
      ## Who can see them?
      Only the operators can.
      """,
    right: """
      ## How long are log files kept?
      For ten weeks.
      ## Who can see them?
      Only the operators can.
      """)
}

enum QuestionWithoutAnswer {
  static func findings(of questions: [Question], in text: TextContext) -> [Finding] {
    questions.lazy.filter { !hasAnswer($0, in: text.tree) }.prefix(FindingList.limit).map { question in
      text.finding(
        .questionWithoutAnswer, "the question \(quoted(question.text)) has no answer",
        help: "write the answer below it, or take the question out", at: question.heading)
    }
  }

  /// Headings below a question answer nothing by themselves.
  private static func hasAnswer(_ question: Question, in tree: Tree) -> Bool {
    var index = question.answer.lowerBound
    while index < question.answer.upperBound {
      let end = Int(tree.nodes[index].end)
      if case .heading = tree.nodes[index].kind {} else if tree.hasWords(in: index..<end) { return true }
      index = end
    }
    return false
  }
}
