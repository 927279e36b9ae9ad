import Diagnostics
import Policies

/// A passage of the current text that its fragment, register or value words otherwise now.
struct OutdatedJSON: Encodable {
  /// `{{> security-commitment}}`
  var source: String
  var path: String
  var line: Int
  var written: String
  /// Absent where what it names is gone.
  var today: String?

  init(_ passage: OutdatedPassage) {
    source = passage.source
    path = passage.path
    line = passage.range.start.line
    written = passage.written
    today = passage.today
  }
}
