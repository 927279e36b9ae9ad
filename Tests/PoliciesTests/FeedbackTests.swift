import Policies
import Testing

@Suite struct FeedbackTests {
  private let page = "https://example.org/policy/2.1/"

  @Test func anEMailNamesThePageAndTheAnswer() {
    let address = Feedback.email("docs@example.org").address(isHelpful: true, page: page, subject: "Policy & more 2.1")
    #expect(
      address
        == "mailto:docs@example.org?subject=Policy%20%26%20more%202.1%3A%20yes&body=https%3A%2F%2Fexample.org%2Fpolicy%2F2.1%2F"
    )
  }

  @Test(arguments: [("https://example.org/form", "?"), ("https://example.org/form?id=1", "&")])
  func aFormIsToldThePageAndTheAnswer(form: String, separator: String) {
    let address = Feedback.form(form).address(isHelpful: false, page: page, subject: "Policy")
    #expect(address == "\(form)\(separator)page=https%3A%2F%2Fexample.org%2Fpolicy%2F2.1%2F&helpful=no")
  }
}
