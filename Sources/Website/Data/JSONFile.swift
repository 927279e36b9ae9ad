import FoundationEssentials

/// A file of data for other programs: indented, keys in order, the same bytes every time.
enum JSONFile {
  static func file(_ path: String, _ value: some Encodable) throws -> OutputFile {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return OutputFile(path: path, bytes: Array(try encoder.encode(value)) + [0x0A])
  }
}
