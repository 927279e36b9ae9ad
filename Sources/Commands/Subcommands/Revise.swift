import ArgumentParser
import Editing
import Policies

/// `codicil revise DOCUMENT`
struct Revise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revise",
    abstract: "Begin a draft with the current text, bring a draft up to date, or begin a translation.",
    discussion: """
      Several drafts may stand side by side, each with a name. --update takes over into a draft what was issued since it \
      was begun; where both changed a passage the draft's stands, and the place is listed. --language begins the \
      translation of the current revision, or of that which --from names, with the text of the last translation.
      """)

  @Argument(help: "The document's id.")
  var document: String

  @Option(help: ArgumentHelp("The draft's name, where there is more than one (draft-NAME.md).", valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp("Begin with the text of this version; with --update: take over this one.", valueName: "version"))
  var from: String?

  @Option(
    help: ArgumentHelp("How much it changes: material, substantive, clarification or editorial.", valueName: "nature"))
  var nature: Nature?

  @Option(help: ArgumentHelp("What it changes, in a line.", valueName: "text"))
  var change: String?

  @Option(help: ArgumentHelp("When it is to apply (default: when it is published).", valueName: "date"))
  var effective: CivilDate?

  @Option(help: ArgumentHelp("Begin a translation into this language: a tag such as fr.", valueName: "language"))
  var language: String?

  @Option(help: ArgumentHelp("Who translates it.", valueName: "name"))
  var translator: String?

  @Flag(help: "Take over into the draft what was issued since it was begun.")
  var update = false

  @OptionGroup var options: ChangeOptions

  func validate() throws {
    if language != nil {
      guard !update, name == nil, nature == nil, change == nil, effective == nil else {
        throw ValidationError(
          "a translation has the original's nature, change and dates; give --language with --from only")
      }
    } else if translator != nil {
      throw ValidationError("say into which language: --language TAG")
    }
    if update, nature != nil || change != nil || effective != nil {
      throw ValidationError("with --update, nature, change and date are the draft's own; change them there")
    }
  }

  func run() throws {
    try options.carryOut {
      if let language {
        var request = TranslationRequest(document: document, language: language)
        (request.version, request.translator) = (from, translator)
        return try options.editing.translate(request)
      }
      if update { return try options.editing.update(document, draft: name, to: from) }
      var request = RevisionRequest(document: document)
      (request.name, request.version, request.nature) = (name, from, nature)
      (request.change, request.effective) = (change, effective)
      return try options.editing.revise(request)
    }
  }
}

extension Nature: ExpressibleByArgument {}
