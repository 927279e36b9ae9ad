import Diagnostics
import Foundation
import Testing

@testable import Policies

/// Editors and the checks agree on what may stand in a file.
@Suite struct SchemaTests {
  private static let names = [
    "organization", "document", "revision", "draft", "translation", "site", "register", "register-cookies",
    "register-sub-processors", "register-standards",
  ]

  private func schema(_ name: String) throws -> EditorSchema {
    let schemas = try FileSchema.all(rules: Rules.all)
    let schema = try #require(schemas.first { $0.name == name })
    return try JSONDecoder().decode(EditorSchema.self, from: Data(schema.text.utf8))
  }

  private func node(_ yaml: String) throws -> YAMLNode {
    let (node, findings) = YAMLText(SourceFile(path: "file.yml", bytes: Array(yaml.utf8))).compose()
    #expect(findings == [])
    return try #require(node)
  }

  /// What the checks' own reader finds.
  private func findings(_ name: String, in node: YAMLNode) -> [Finding] {
    let reading = RecordReading(SourceFile(path: "file.yml", bytes: []))
    func read<Model>(_ read: (inout MappingReader) -> Model) { _ = reading.model(of: node, as: name, at: nil, read) }
    switch name {
    case "organization": read { Organization(&$0) }
    case "document": read { Control(&$0) }
    case "revision":
      read { reader in
        reader.version(named: Version("2.2"))
        return Record(&reader)
      }
    case "draft": read { Draft(&$0, name: "", text: TextFile(path: "", firstLine: 1)) }
    case "translation": read { TranslationRecord(&$0, version: Version("2.2"), language: "fr") }
    case "site": read { SiteSettings(&$0, rules: Rules.all) }
    default: read { Register(&$0, name: name.hasPrefix("register-") ? String(name.dropFirst(9)) : "services") }
    }
    return reading.findings
  }

  @Test func thereIsOneOfEverySortOfFile() throws {
    let schemas = try FileSchema.all(rules: Rules.all)
    #expect(schemas.map(\.name) == Self.names)
    #expect(schemas.allSatisfy { FileSchema.wrote(Array($0.text.utf8)) })
  }

  /// A new key of a reader is a new key of its schema, and has to be shown to the reader here.
  @Test(arguments: names)
  func everyKeyOfASchemaIsReadAndTheReverse(name: String) throws {
    let (schema, file) = (try schema(name), try node(try #require(FullFiles.byName[name])))
    #expect(findings(name, in: file) == [])
    #expect(schema.accepts(file))
    #expect(schema.keys(in: file) == schema.keys)
  }

  /// Without each key, with a strange one in each mapping: both refuse it, or neither.
  @Test(arguments: names)
  func theSameKeysAreRequiredAndUnknown(name: String) throws {
    let (schema, file) = (try schema(name), try node(try #require(FullFiles.byName[name])))
    let nothing = YAMLNode(value: .mapping([]), range: file.range)
    let strange = YAMLNode.Entry(key: "strange", keyRange: file.range, value: nothing)
    let isRegister = name.hasPrefix("register")
    for variant in file.variants({ $0 + [strange] }) + file.variantsWithoutAnEntry {
      let isSound = findings(name, in: variant).isEmpty
      // A schema cannot know which columns a register's own file adds.
      if !isRegister || isSound { #expect(schema.accepts(variant) == isSound) }
    }
  }

  @Test(arguments: names)
  func whatTheChecksLetPassNoEditorComplainsOf(name: String) throws {
    let (schema, file) = (try schema(name), try node(try #require(FullFiles.byName[name])))
    var passed = 0
    let texts = ["2020", "1.5", "true", "words", " one line\n", "one\ntwo", "2019-01-03", "2.2", "P1Y", "/a/"]
    let values =
      texts.map { file.scalar($0, isPlain: false) } + ["", "words", "/a/"].map { file.scalar($0, isPlain: true) }
    for value in values {
      for variant in file.variants(replacingBy: value) where findings(name, in: variant).isEmpty {
        passed += 1
        #expect(schema.accepts(variant), "\(value.value)")
      }
    }
    #expect(passed > 0)
  }

  @Test func theSampleHasOnlyWhatSchemasAllow() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardizedFileURL
    let paths = FileManager.default.enumerator(atPath: root.appending(path: "Content").path) ?? .init()
    var files = ["Site/site.yml": "site"]
    let names = [
      "organization.yml": "organization", "document.yml": "document", "draft.md": "draft",
      "cookies.yml": "register-cookies", "esploro-cookies.yml": "register",
    ]
    for case let path as String in paths where path.hasSuffix(".yml") || path.hasSuffix(".md") {
      // A fragment has no record.
      guard !path.hasPrefix("fragments/") else { continue }
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      files["Content/\(path)"] = names[name] ?? (name.contains(/\.[a-z]{2}\.md$/) ? "translation" : "revision")
    }
    #expect(files.count > 10)
    for (path, name) in files {
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      let yaml = path.hasSuffix(".md") ? text.split(separator: "---\n").first.map(String.init) : text
      #expect(try schema(name).accepts(node(try #require(yaml))), "\(path)")
    }
  }

  @Test(arguments: [
    ("document", "title: A\nkind: novel"), ("document", "title: A\nkind: policy\nreview: P1Y"),
    ("revision", "version: 2.2\ntitle: A\nnature: editorial\nchange: B"),
    ("draft", "approvals: [{ role: LEGAL, title: A, date: 2019-01-03 }]"), ("draft", "version: \"1.0\""),
    ("site", "title: A\nurl: https://a.example/\ntag: a.example,2019\nrules: { no-such-rule: error }"),
    ("register-cookies", "rows: [{ category: sweet }]"), ("organization", "- name"),
  ])
  func editorsComplain(name: String, yaml: String) throws {
    #expect(try !schema(name).accepts(node(yaml)))
  }
}
