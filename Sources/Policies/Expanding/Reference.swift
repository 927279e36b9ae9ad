import Diagnostics

/// What a text refers to between `{{` and `}}`, on one line:
/// - a value of `organization.yml` or `document.yml`: `{{organization.name}}`, `{{contacts.privacy}}`,
///   `{{roles.dpo.email}}`, `{{values.data-region}}`, `{{document.product}}`;
/// - a fragment: `{{> security-commitment}}`;
/// - a register as a table: `{{table cookies}}`, and which columns under which headings, which order of rows, and a
///   caption: `{{table cookies columns="name: Cookie, purpose, duration" sort="category, -name" caption="Our cookies"}}`.
///
/// A fragment or table alone in its paragraph is a block, in a list item or quote too. A fragment of one paragraph may
/// also stand within a line. In code nothing is a reference; elsewhere `\{{` writes two braces.
enum Reference: Hashable, Sendable {
  /// By its full name: `roles.dpo.email`.
  case value(String)
  case fragment(String)
  case table(TableReference)

  static let open = Array("{{".utf8)
  static let close = Array("}}".utf8)
  static let forms = "write {{organization.name}}, {{> fragment}} or {{table register}}; '\\{{' stands for two braces"

  /// Why a reference cannot be understood.
  struct Malformed: Error, Hashable, Sendable {
    var message: String
    var help: String
  }

  /// - Parameter content: what stands between the braces.
  init(_ content: ArraySlice<UInt8>) throws(Malformed) {
    let text = String(decoding: content, as: UTF8.self).trimmingBlanks
    if text.hasPrefix(">") {
      let name = String(text.dropFirst()).trimmingBlanks
      guard !name.isEmpty else { throw Malformed(message: "the reference names no fragment", help: "write {{> NAME}}") }
      self = .fragment(name)
    } else if text == "table" || text.hasPrefix("table ") {
      self = .table(try TableReference(text.dropFirst(5)))
    } else {
      guard !text.isEmpty, text.utf8.allSatisfy(Self.isInName) else {
        throw Malformed(message: "\(quoted(text)) is no reference", help: Self.forms)
      }
      self = .value(text)
    }
  }

  /// From the whole reference, braces included; nil where it is none.
  init?(source: String) {
    let bytes = Array(source.utf8)
    guard bytes.count >= 4, bytes.starts(with: Self.open), bytes.suffix(2).elementsEqual(Self.close),
      !bytes.contains(0x0A), !bytes.contains(0x0D), let reference = try? Reference(bytes[2..<(bytes.count - 2)])
    else { return nil }
    self = reference
  }

  private static func isInName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}

/// `table NAME columns="…" sort="…" caption="…"`
struct TableReference: Hashable, Sendable {
  struct ColumnChoice: Hashable, Sendable {
    var id: String
    /// Nil: the register's own.
    var title: String?
  }

  struct SortKey: Hashable, Sendable {
    var column: String
    var isDescending: Bool
  }

  var register: String
  /// Empty: all of the register's.
  var columns: [ColumnChoice] = []
  /// Empty: the register's order.
  var sort: [SortKey] = []
  var caption: String?

  /// - Parameter text: what stands after `table`.
  init(_ text: Substring) throws(Reference.Malformed) {
    var rest = text.drop { $0 == " " }
    let name = rest.prefix { $0 != " " }
    guard !name.isEmpty else {
      throw Reference.Malformed(message: "the reference names no register", help: "write {{table NAME}}")
    }
    register = String(name)
    rest = rest.dropFirst(name.count).drop { $0 == " " }
    while !rest.isEmpty {
      let option = rest.prefix { $0 != "=" && $0 != " " }
      rest = rest.dropFirst(option.count)
      guard rest.hasPrefix("=\""), let end = rest.dropFirst(2).firstIndex(of: "\"") else {
        throw Reference.Malformed(
          message: "\(quoted(String(option))) is not followed by =\"…\"",
          help: "write {{table \(register) columns=\"name, purpose\"}}")
      }
      try set(String(option), String(rest[rest.index(rest.startIndex, offsetBy: 2)..<end]))
      rest = rest[rest.index(after: end)...].drop { $0 == " " }
    }
  }

  private mutating func set(_ option: String, _ text: String) throws(Reference.Malformed) {
    switch option {
    case "caption": caption = text.trimmingBlanks
    case "columns":
      columns = text.split(separator: ",").map { item in
        let parts = item.split(separator: ":", maxSplits: 1).map { String($0).trimmingBlanks }
        return ColumnChoice(id: parts.first ?? "", title: parts.count > 1 ? parts[1] : nil)
      }
    case "sort":
      sort = text.split(separator: ",").map { item in
        let name = String(item).trimmingBlanks
        return SortKey(column: name.hasPrefix("-") ? String(name.dropFirst()) : name, isDescending: name.hasPrefix("-"))
      }
    default:
      throw Reference.Malformed(
        message: "a table has no \(quoted(option))",
        help: Spelling.help(for: option, among: ["columns", "sort", "caption"]))
    }
  }
}

extension String {
  /// Without spaces and tabs at its ends.
  fileprivate var trimmingBlanks: String {
    let isBlank = { (character: Character) in character == " " || character == "\t" }
    guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
      return ""
    }
    return String(self[first...last])
  }
}
