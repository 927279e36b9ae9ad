package import Diagnostics

extension Rule {
  package static let missingTemplate = Rule(
    "missing-template", .error, .form,
    summary: "a page's template is not there",
    explanation: "Every page is made by a template of its name in the site folder's templates.",
    remedy: "Put the template back.")
}

enum MissingTemplate {
  static func finding(_ page: String) -> Finding {
    Finding(
      .missingTemplate, "there is no template '\(page).mustache'", help: "put it back into the site folder's templates",
      path: "templates/\(page).mustache")
  }
}
