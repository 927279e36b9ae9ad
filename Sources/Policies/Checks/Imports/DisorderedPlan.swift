package import Diagnostics

extension Rule {
  package static let disorderedPlan = Rule(
    "disordered-plan", .error, .record,
    summary: "a plan for an import says what cannot be done",
    explanation: """
      The texts of a document become its revisions in the order of the plan: their versions rise, their dates never fall, \
      and no two documents have one id. Nothing is imported while a plan says otherwise.
      """,
    remedy:
      "Put the rows into order, or delete 'version' and 'published' to have them counted and taken from the commits.",
    wrong: """
      texts:
        - { commit: 4f1c…, path: privacy.md, version: "2019-03-01", published: 2019-03-01 }
        - { commit: 99ab…, path: privacy.md, version: "2019-01-03", published: 2019-01-03 }
      """,
    right: """
      texts:
        - { commit: 99ab…, path: privacy.md, version: "2019-01-03", published: 2019-01-03 }
        - { commit: 4f1c…, path: privacy.md, version: "2019-03-01", published: 2019-03-01 }
      """)
}
