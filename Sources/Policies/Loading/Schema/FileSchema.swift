package import Diagnostics
import FoundationEssentials

/// The JSON Schema of one sort of file, for editors; made by the functions that read such a file.
package struct FileSchema: Sendable {
  /// `organization`, `register-cookies`.
  package let name: String
  /// Which files it is of: "organization.yml".
  package let subject: String
  /// Whether such a file stands in the site folder; else in the content folder.
  package let isOfSite: Bool
  /// The schema: indented, keys in alphabetic order, the same every time.
  package let text: String

  /// What a schema's file begins with, to be told from files of other origin.
  private static let beginning = "{\n  \"$comment\" : \"Written by 'codicil schema'"

  /// Whether a file holds a schema, of whatever version.
  package static func wrote(_ bytes: [UInt8]) -> Bool { bytes.starts(with: beginning.utf8) }

  /// All there are.
  ///
  /// - Parameter rules: those whose severities site.yml may set.
  package static func all(rules: [Rule]) throws -> [FileSchema] {
    let registers = try Register.kinds.map { kind in
      try FileSchema("register-\(kind.name)", of: "registers/\(kind.name).yml") { Register(&$0, name: kind.name) }
    }
    return [
      try FileSchema("organization", of: "organization.yml") { Organization(&$0) },
      try FileSchema("document", of: "a document's document.yml") { Control(&$0) },
      try FileSchema("revision", of: "the record of a revision") { reader in
        reader.version(named: nil)
        return Record(&reader)
      },
      try FileSchema("draft", of: "the record of a draft") {
        Draft(&$0, name: "", text: TextFile(path: "", firstLine: 1))
      },
      try FileSchema("translation", of: "the record of a translation") {
        TranslationRecord(&$0, version: nil, language: nil)
      },
      try FileSchema("site", of: "site.yml", isOfSite: true) { SiteSettings(&$0, rules: rules) },
      try FileSchema("register", of: "a register that declares its columns") { Register(&$0, name: nil) },
    ] + registers
  }

  private init<Model>(
    _ name: String, of subject: String, isOfSite: Bool = false, _ read: (inout MappingReader) -> Model
  ) throws {
    self.name = name
    self.subject = subject
    self.isOfSite = isOfSite
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let json = try encoder.encode(Root(title: subject, keys: MappingReader.keys(of: read)))
    text = String(decoding: json, as: UTF8.self) + "\n"
  }

  /// The file's mapping, and which language it is described in.
  private struct Root: Encodable {
    var title: String
    var keys: [KeySchema]

    private enum Key: String, CodingKey {
      case comment = "$comment"
      case schema = "$schema"
      case title
    }

    func encode(to encoder: any Encoder) throws {
      try JSONSchema(value: .mapping(keys)).encode(to: encoder)
      var object = encoder.container(keyedBy: Key.self)
      try object.encode("Written by 'codicil schema' from what the checks read; not edited", forKey: .comment)
      try object.encode("http://json-schema.org/draft-07/schema#", forKey: .schema)
      try object.encode(title, forKey: .title)
    }
  }
}
