import ArgumentParser
import Editing
import Policies

/// What is known of a text that was issued before it came into the content.
struct AdoptionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The Markdown file to adopt.", valueName: "file"), completion: .file())
  var from: String?

  @Option(help: ArgumentHelp("Its version (default: 1.0).", valueName: "version"))
  var version: String?

  @Option(help: ArgumentHelp("How much it changed (default: initial).", valueName: "nature"))
  var nature: Nature?

  @Option(help: ArgumentHelp("What it changed, in a line (default: First version).", valueName: "text"))
  var change: String?

  @Option(help: ArgumentHelp("The title of who wrote it (default: the owner's).", valueName: "text"))
  var author: String?

  @Option(help: ArgumentHelp("Who approved it and when; once for each approver.", valueName: "role=date"))
  var approved: [String] = []

  @Option(help: ArgumentHelp("When it was first shown (default: the last approval).", valueName: "date"))
  var published: CivilDate?

  @Option(help: ArgumentHelp("Since when it applies (default: when it was published).", valueName: "date"))
  var effective: CivilDate?

  func validate() throws {
    let isTold =
      nature != nil || published != nil || effective != nil || !approved.isEmpty
      || [version, change, author].contains { $0 != nil }
    if from == nil, isTold { throw ValidationError("name the text that is adopted: --from FILE.md") }
    if approved.isEmpty, version != nil || published != nil {
      throw ValidationError("a text has a version and a date when it is approved: --approved ROLE=DATE")
    }
  }

  /// Nil where none is adopted.
  var text: AdoptedText? {
    guard let from else { return nil }
    var text = AdoptedText(path: from)
    text.nature = nature ?? .initial
    (text.version, text.change, text.author) = (version, change, author)
    (text.approvals, text.published, text.effective) = (approved, published, effective)
    return text
  }
}
