package import Diagnostics

extension Rule {
  package static let linkLeadsOut = Rule(
    "link-leads-out", .error, .form,
    summary: "a symbolic link leads out of the content folder, or to a folder",
    explanation: """
      What a link outside leads to is not under the content's control: it differs from machine to machine and could \
      publish a file that nobody meant to. A linked folder would stand in two places under two names. Links to files \
      below the content folder are followed.
      """,
    remedy: "Copy the file to where the link is.")
}

extension Finding {
  static func linkLeadsOut(_ path: String) -> Finding {
    Finding(
      .linkLeadsOut, "this is a link to something outside the content folder", help: "copy the file here instead",
      path: path)
  }

  static func linkToFolder(_ path: String) -> Finding {
    Finding(.linkLeadsOut, "this is a link to a folder", help: "copy the folder here instead", path: path)
  }
}
