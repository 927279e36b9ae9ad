import Policies

/// Reads what `git log --raw -z` prints. Every field ends in a NUL, which no name and no message can have, so that nothing
/// in them can be taken for something else.
struct GitLogReader {
  /// Id, parents, seconds since 1970, author, subject, body.
  static let format = "%x01%H%x00%P%x00%ct%x00%an%x00%s%x00%b%x00"

  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Newest first, as printed; nil where it is not what `format` asks for.
  mutating func commits() -> [Commit]? {
    var commits: [Commit] = []
    while offset < bytes.count {
      if bytes[offset] == 0 || bytes[offset] == 0x0A {
        offset += 1
        continue
      }
      guard bytes[offset] == 1 else { return nil }
      offset += 1
      guard let commit = commit() else { return nil }
      commits.append(commit)
    }
    return commits
  }

  private mutating func commit() -> Commit? {
    guard let id = text(), Self.isObjectID(id), let parents = text(), let seconds = text(), let author = text(),
      let subject = text(), let body = text()
    else { return nil }
    var changes: [FileChange] = []
    while offset < bytes.count, bytes[offset] != 1 {
      if bytes[offset] == 0 || bytes[offset] == 0x0A {
        offset += 1
        continue
      }
      guard let change = change() else { return nil }
      changes.append(change)
    }
    let date = Self.date(seconds)
    return Commit(
      id: id, parents: parents.split(separator: " ").map(String.init), date: date ?? CivilDate(daysSinceEpoch: 0),
      isDated: date != nil, author: CommitLine.cleaned(author),
      subject: CommitLine.change(subject: subject[...], body: body[...]), changes: changes)
  }

  /// Nil for what is no number, as git prints it of a damaged commit, or no day of the calendar.
  private static func date(_ seconds: String) -> CivilDate? {
    guard let seconds = Int(seconds) else { return nil }
    // Rounded down, also before 1970.
    let day = seconds >= 0 ? seconds / 86_400 : (max(seconds, -.max + 86_399) - 86_399) / 86_400
    let date = CivilDate(daysSinceEpoch: day)
    return date.daysSinceEpoch == day ? date : nil
  }

  /// `:100644 100644 OLD NEW M`, NUL, a path, NUL; of a rename both paths.
  private mutating func change() -> FileChange? {
    guard let head = text(), head.utf8.first == UInt8(ascii: ":") else { return nil }
    let parts = head.dropFirst().split(separator: " ")
    guard parts.count == 5, let letter = parts[4].utf8.first, let first = field() else { return nil }
    let path = Self.path(first)
    switch letter {
    case UInt8(ascii: "D"): return FileChange(kind: .deleted, path: path, sort: Self.sort(parts[0]), blob: "")
    case UInt8(ascii: "A"), UInt8(ascii: "M"), UInt8(ascii: "T"):
      let isNew = letter == UInt8(ascii: "A")
      return FileChange(kind: .written(isNew: isNew), path: path, sort: Self.sort(parts[1]), blob: String(parts[3]))
    case UInt8(ascii: "R"):
      guard let second = field(), let likeness = Int(parts[4].dropFirst()) else { return nil }
      return FileChange(
        kind: .renamed(from: path, likeness: likeness), path: Self.path(second), sort: Self.sort(parts[1]),
        blob: String(parts[3]))
    default: return nil
    }
  }

  /// Up to the next NUL, which is dropped.
  private mutating func field() -> ArraySlice<UInt8>? {
    guard offset < bytes.count, let end = bytes[offset...].firstIndex(of: 0) else { return nil }
    defer { offset = end + 1 }
    return bytes[offset..<end]
  }

  private mutating func text() -> String? { field().map { String(decoding: $0, as: UTF8.self) } }

  private static func sort(_ mode: Substring) -> FileChange.Sort {
    switch mode {
    case "120000": .link
    case "160000": .submodule
    default: .text
    }
  }

  private static func isObjectID(_ text: String) -> Bool {
    [40, 64].contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// A path as records and reports have it: on one line, what is not UTF-8 and control characters as `\xE9`.
  private static func path(_ bytes: ArraySlice<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self), text.unicodeScalars.allSatisfy({ !isControl($0) }) {
      return text
    }
    return bytes.map { byte in
      (0x20...0x7E).contains(byte)
        ? String(UnicodeScalar(byte)) : "\\x\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))"
    }.joined()
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}
