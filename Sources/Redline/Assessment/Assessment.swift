/// An entry and what it raises.
struct Assessment {
  var entry: Entry
  var evidence: [Evidence] = []

  struct Evidence: Hashable {
    var flag: Redline.Flag
    var old: [String]
    var new: [String]
  }
}
