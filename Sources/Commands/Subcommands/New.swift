import ArgumentParser
import Editing
import Policies

/// `codicil new ID --kind KIND --title TITLE`
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a document: its record, and its first draft.",
    discussion: """
      --from adopts a text as it is. With --approved for every approver it enters the record as it was issued, with its \
      version and dates, and is sealed; without, it is the first draft.
      """)

  @Argument(help: "The document's id, which is also its address and never changes: privacy-policy.")
  var id: String

  @Option(help: ArgumentHelp("What sort of text it is: statement, policy, faq or notice.", valueName: "kind"))
  var kind: Kind

  @Option(help: ArgumentHelp("The document's title.", valueName: "text"))
  var title: String

  @Option(help: ArgumentHelp("A sentence on what it says, for lists.", valueName: "text"))
  var summary: String?

  @Option(
    help: ArgumentHelp(
      "The role that is responsible; a new one with its title: dpo='Data Protection Officer'.", valueName: "role"))
  var owner: String?

  @Option(help: ArgumentHelp("A role that must approve each revision; may be given more than once.", valueName: "role"))
  var approver: [String] = []

  @Option(help: ArgumentHelp("The product that it is about.", valueName: "text"))
  var product: String?

  @Option(help: ArgumentHelp("How often it is reviewed: P1Y for every year.", valueName: "period"))
  var review: String?

  @OptionGroup(title: "Adopting a text") var adoption: AdoptionOptions
  @OptionGroup var options: ChangeOptions

  func validate() throws { try adoption.validate() }

  func run() throws {
    var document = NewDocument(id: id, title: title, kind: kind)
    (document.summary, document.owner, document.approvers) = (summary, owner, approver)
    (document.product, document.review, document.adopted) = (product, review, adoption.text)
    try options.carryOut { try options.editing.start(document) }
  }
}
