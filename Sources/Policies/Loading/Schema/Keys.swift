/// The keys of each sort of record, in the order in which they are declared; what is added to a file goes by it.
extension Organization {
  package static var keys: [String] { MappingReader.keys(of: { Organization(&$0) }).map(\.name) }
}

extension Control {
  package static var keys: [String] { MappingReader.keys(of: { Control(&$0) }).map(\.name) }
}

extension Draft {
  package static var keys: [String] {
    MappingReader.keys(of: { Draft(&$0, name: "", text: TextFile(path: "", firstLine: 1)) }).map(\.name)
  }
}

extension Record {
  package static var keys: [String] { ["version"] + MappingReader.keys(of: { Record(&$0) }).map(\.name) }
}

extension TranslationRecord {
  package static var keys: [String] {
    MappingReader.keys(of: { TranslationRecord(&$0, version: nil, language: nil) }).map(\.name)
  }
}
