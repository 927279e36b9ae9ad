package import Diagnostics
import Redline

extension Rule {
  package static let overstatedNature = Rule(
    "overstated-nature", .warning, .settings,
    summary: "a material or substantive revision changes no word",
    explanation: """
      Readers who are told of a material or substantive change look for it. Where only formatting, punctuation or the \
      targets of links differ, either the nature is wrong, or the change that was meant is not in the text.
      """,
    remedy:
      "Declare the revision 'editorial', put the missing change into the text, or confirm the class of the change.",
    wrong: """
      nature: substantive
      # the text: only a heading became bold
      """,
    right: "nature: editorial")
}

enum OverstatedNature {
  static func finding(in context: RedlineContext) -> Finding? {
    let extent = context.redline.extent
    guard let nature = context.nature, nature == .material || nature == .substantive,
      let change = words(for: extent), !context.confirmed.contains(extent.rawValue)
    else { return nil }
    return context.places.finding(
      .overstatedNature, "a '\(nature.rawValue)' \(context.noun) changes nothing but \(change)",
      help: "declare it 'editorial', or confirm that it is meant with 'confirmed: [\(extent.rawValue)]'", at: "nature")
  }

  private static func words(for extent: Redline.Extent) -> String? {
    switch extent {
    case .formatting: "formatting"
    case .links: "where links lead"
    case .punctuation: "punctuation, case or spacing"
    case .identical, .wording: nil
    }
  }
}
