package import ArgumentParser

/// The command-line tool.
package struct Codicil: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "codicil",
    abstract: "Compile policy documents: check revisions, render the site, keep the record.",
    discussion: """
      Reads versioned Markdown and its records from Content, checks them, and renders a static site into Site/public.

      Exit status: 0 fine; 1 errors were found (with --strict, warnings too); 64 wrong usage; 74 the system failed.
      """,
    subcommands: [
      Init.self, New.self, Revise.self, Approve.self, Review.self, Cancel.self, Withdraw.self, Build.self, Check.self,
      Serve.self, Diff.self, Status.self, History.self, Import.self, Restore.self, Verify.self, Explain.self,
      Schema.self, ThemeFiles.self,
    ])

  package init() {}
}
