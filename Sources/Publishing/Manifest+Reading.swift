import Policies
import Website

extension Manifest {
  /// Why a manifest cannot be read: one line, lower case.
  struct Damage: Error, CustomStringConvertible {
    var description: String
  }

  /// Reads what `json` writes and nothing else: a manifest in another form is not the one that was published.
  init(json: [UInt8]) throws(Damage) {
    var reader = Reader(rest: json[...])
    let format = reader.skip("{\n  \"format\": \"") ? reader.string() : nil
    if let format, format != Self.format {
      throw Damage(description: "its format is '\(format)', and this version reads '\(Self.format)'")
    }
    guard format != nil, reader.skip("\",\n  \"files\": [\n") else {
      throw Damage(description: "it does not start as a manifest does")
    }
    var entries: [Entry] = []
    while reader.skip("    { ") {
      let entry = try reader.entry(line: entries.count + 4)
      let isNext = entries.last.map { $0.path < entry.path } ?? true
      guard isNext, entry.path != .manifest else {
        throw Damage(description: "line \(entries.count + 4) lists '\(entry.path)' out of order")
      }
      entries.append(entry)
      guard reader.skip(",\n") else { break }
    }
    guard reader.skip(entries.isEmpty ? "  ]\n}\n" : "\n  ]\n}\n"), reader.rest.isEmpty else {
      throw Damage(description: "it does not end as a manifest does, after line \(entries.count + 3)")
    }
    self.init(entries)
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>

    mutating func skip(_ text: String) -> Bool {
      guard rest.starts(with: text.utf8) else { return false }
      rest = rest.dropFirst(text.utf8.count)
      return true
    }

    mutating func entry(line: Int) throws(Damage) -> Entry {
      guard skip("\"path\": \""), let path = string(), skip("\", \"size\": "), let size = number(),
        skip(", \"sha256\": \""), let hex = string(), let digest = Digest(hex: hex), skip("\" }")
      else { throw Damage(description: "line \(line) does not read as an entry does") }
      do { return Entry(path: try OutputPath(path), size: size, digest: digest) } catch {
        throw Damage(description: "line \(line): \(error)")
      }
    }

    /// Up to the quotation mark, which stays.
    mutating func string() -> String? {
      var bytes: [UInt8] = []
      while let byte = rest.first, byte != UInt8(ascii: "\"") {
        rest = rest.dropFirst()
        if byte == UInt8(ascii: "\\") {
          guard let escaped = rest.popFirst() else { return nil }
          bytes.append(escaped)
        } else {
          bytes.append(byte)
        }
      }
      return String(validating: bytes, as: UTF8.self)
    }

    mutating func number() -> Int? {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest.dropFirst(digits.count)
      return Int(String(decoding: digits, as: UTF8.self))
    }
  }
}
