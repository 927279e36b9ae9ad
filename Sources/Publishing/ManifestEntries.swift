/// The entries of a manifest that is not yet whole. A site of a long history has tens of thousands; one array of them would
/// be there twice whenever it grows.
struct ManifestEntries: Sendable {
  private var full: [[Manifest.Entry]] = []
  private var last: [Manifest.Entry] = []

  private static let size = 1024

  var count: Int { full.count * Self.size + last.count }

  mutating func append(_ entry: Manifest.Entry) {
    if last.count == Self.size {
      full.append(last)
      last = []
      last.reserveCapacity(Self.size)
    }
    last.append(entry)
  }

  /// All of them, in the order in which they came; nothing is left here.
  mutating func take() -> [Manifest.Entry] {
    defer { self = ManifestEntries() }
    var all: [Manifest.Entry] = []
    all.reserveCapacity(count)
    for part in full { all += part }
    all += last
    return all
  }
}
