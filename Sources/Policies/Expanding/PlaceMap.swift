import Diagnostics

/// Where each stretch of an expanded text was written.
struct PlaceMap: Sendable {
  private enum Origin: Sendable {
    /// As it stands in a file, from an offset on.
    case bytes(file: Int, offset: Int)
    /// Made of the value at a key path.
    case value(places: Int, keyPath: String)
  }

  /// Offsets of the expanded text at which stretches begin, ascending.
  private var starts: [Int] = []
  private var origins: [Origin] = []
  private var files: [SourceFile] = []
  private var places: [Places] = []
  /// By path: indices in `files` and in `places`.
  private var fileNumbers: [String: Int] = [:]
  private var placesNumbers: [String: Int] = [:]

  mutating func number(of file: SourceFile) -> Int {
    if let number = fileNumbers[file.path] { return number }
    files.append(file)
    fileNumbers[file.path] = files.count - 1
    return files.count - 1
  }

  mutating func number(of places: Places) -> Int {
    if let number = placesNumbers[places.file.path] { return number }
    self.places.append(places)
    placesNumbers[places.file.path] = self.places.count - 1
    return self.places.count - 1
  }

  /// From an offset of the expanded text on, the bytes are those of a file.
  mutating func begin(at start: Int, file: Int, offset: Int) {
    append(start, .bytes(file: file, offset: offset))
  }

  /// From an offset of the expanded text on, the bytes are made of a value.
  mutating func begin(at start: Int, places: Int, keyPath: String) {
    append(start, .value(places: places, keyPath: keyPath))
  }

  private mutating func append(_ start: Int, _ origin: Origin) {
    if starts.last == start {
      origins[origins.count - 1] = origin
    } else {
      starts.append(start)
      origins.append(origin)
    }
  }

  /// The paths of all files that anything was taken from.
  var paths: Set<String> { Set(files.map(\.path) + places.map(\.file.path)) }

  /// Where offsets of the expanded text were written; a range that goes on in another file ends with its stretch.
  func origin(of range: Range<Int>) -> (file: SourceFile, range: SourceRange)? {
    guard let first = stretch(at: range.lowerBound) else { return nil }
    switch origins[first] {
    case .value(let index, let keyPath):
      let places = places[index]
      return (places.file, places.range(of: keyPath) ?? SourceRange(line: 1, column: 1))
    case .bytes(let index, let offset):
      let file = files[index]
      let start = offset + range.lowerBound - starts[first]
      let end = end(of: range, in: index) ?? self.end(of: first, offset) ?? start + range.count
      return (file, file.range(start..<max(start, end)))
    }
  }

  /// The end in a file, where the last byte of the range is of it too.
  private func end(of range: Range<Int>, in file: Int) -> Int? {
    let last = max(range.upperBound - 1, range.lowerBound)
    guard let stretch = stretch(at: last), case .bytes(file, let offset) = origins[stretch] else { return nil }
    return offset + range.upperBound - starts[stretch]
  }

  /// The end of a stretch's bytes in their file.
  private func end(of stretch: Int, _ offset: Int) -> Int? {
    starts.indices.contains(stretch + 1) ? offset + starts[stretch + 1] - starts[stretch] : nil
  }

  private func stretch(at offset: Int) -> Int? {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
