package import Diagnostics
import Redline

extension Rule {
  package static let substanceInEditorial = Rule(
    "substance-in-editorial", .error, .settings,
    summary: "an editorial revision changes a number, a date, an obligation or the like",
    explanation: """
      Readers are not told of an editorial revision, since it only mends spelling, formatting or where a link leads. One \
      that changes a number, a date, a negation, a word such as 'must' or 'may', the document that a link leads to, or \
      a section, may change what they are promised; its author has to say that this is meant.
      """,
    remedy: """
      Give the revision the nature that it has; or, where it mends a plain mistake, confirm what it changes: \
      'confirmed: [number]'.
      """,
    wrong: """
      nature: editorial
      # the text: kept for ten weeks -> kept for twelve weeks
      """,
    right: """
      nature: editorial
      confirmed: [number]
      """)
}

/// One finding a flag that is not confirmed, with the words that raise it.
enum SubstanceInEditorial {
  static func findings(in context: RedlineContext) -> [Finding] {
    guard context.nature == .editorial else { return [] }
    return context.redline.flags.filter { !context.confirmed.contains($0.rawValue) }.map { finding($0, in: context) }
  }

  private static func finding(_ flag: Redline.Flag, in context: RedlineContext) -> Finding {
    let evidence = context.redline.evidence.filter { $0.flag == flag }
    let shown = evidence.prefix(3).map(words)
    let more = evidence.count > 3 ? "; and \(evidence.count - 3) more" : ""
    return context.places.finding(
      .substanceInEditorial,
      "an 'editorial' \(context.noun) changes \(noun(flag)): \(shown.joined(separator: "; "))\(more)",
      help: "give it the nature that it has, or confirm what is meant with 'confirmed: [\(flag.rawValue)]'",
      at: "nature", related: evidence.prefix(3).map { context.related(words(of: $0), at: $0.entry) })
  }

  private static func words(of evidence: Redline.Evidence) -> String {
    let (old, new) = (evidence.old.map(quoted), evidence.new.map(quoted))
    if old.isEmpty { return "\(enumeration(new)) \(new.count == 1 ? "is" : "are") added" }
    if new.isEmpty { return "\(enumeration(old)) \(old.count == 1 ? "is" : "are") removed" }
    return "\(enumeration(old)) \(old.count == 1 ? "becomes" : "become") \(enumeration(new))"
  }

  private static func noun(_ flag: Redline.Flag) -> String {
    switch flag {
    case .number: "a number"
    case .date: "a date"
    case .negation: "a negation"
    case .obligation: "an obligation"
    case .link: "a link"
    case .section: "a section"
    }
  }
}
