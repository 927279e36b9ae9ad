import FoundationEssentials
import Markdown
import Policies

/// The questions of an FAQ as schema.org's `FAQPage`, in JSON-LD.
enum FAQData {
  static func json(_ tree: Tree, title: String) -> String? {
    let questions = Question.all(in: tree, kind: .faq, title: title).map { question in
      QuestionData(
        name: question.text,
        acceptedAnswer: AnswerData(text: String(decoding: tree.html(HTMLOptions(), of: question.answer), as: UTF8.self))
      )
    }
    guard !questions.isEmpty else { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(PageData(name: title, mainEntity: questions)) else { return nil }
    // `<` would end the script element that the data stands in (HTML, 13.2.5.4).
    return String(decoding: data, as: UTF8.self).replacing("<", with: "\\u003c")
  }

  private struct PageData: Encodable {
    var context = "https://schema.org"
    var type = "FAQPage"
    var name: String
    var mainEntity: [QuestionData]

    enum CodingKeys: String, CodingKey {
      case context = "@context"
      case type = "@type"
      case name, mainEntity
    }
  }

  private struct QuestionData: Encodable {
    var type = "Question"
    var name: String
    var acceptedAnswer: AnswerData

    enum CodingKeys: String, CodingKey {
      case type = "@type"
      case name, acceptedAnswer
    }
  }

  private struct AnswerData: Encodable {
    var type = "Answer"
    var text: String

    enum CodingKeys: String, CodingKey {
      case type = "@type"
      case text
    }
  }
}
