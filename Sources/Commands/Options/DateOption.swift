import ArgumentParser
import FoundationEssentials
import Policies

/// The one clock.
struct DateOption: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The date that statuses and due dates are computed for (default: today, UTC).", valueName: "date"))
  var date: CivilDate?

  /// The date given, or today in UTC.
  var day: CivilDate {
    date ?? CivilDate(daysSinceEpoch: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
  }
}

extension CivilDate: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(argument)
  }
}
