import Diagnostics

/// The reading of one YAML file or front matter: collects its findings, and the key paths of what could not be read.
///
/// A class, since every reader of a nested mapping adds to the same reading.
final class RecordReading {
  let file: SourceFile
  private(set) var findings: [Finding] = []
  private(set) var unread: Set<String> = []

  init(_ file: SourceFile) {
    self.file = file
  }

  func report(_ finding: Finding) {
    findings.append(finding)
  }

  /// Adds the finding that says why nothing can be read at a key path.
  func report(_ finding: Finding, unread keyPath: String) {
    findings.append(finding)
    unread.insert(keyPath)
  }

  /// What has its finding under another name.
  func markUnread(_ keyPath: String) {
    unread.insert(keyPath)
  }
}

/// A value within a reading: what messages call it, and where it stands.
struct ValueContext {
  let reading: RecordReading
  /// The last key above the value: 'approvals' also for its items.
  let key: String
  /// `approvals.0.date`.
  let keyPath: String

  var file: SourceFile { reading.file }

  /// Reports why a value cannot be read; returns nil to be handed on as the value.
  func refuse<Value>(_ finding: Finding) -> Value? {
    reading.report(finding, unread: keyPath)
    return nil
  }

  func wrongType<Value>(_ node: YAMLNode, mustBe expected: String, help: String? = nil) -> Value? {
    refuse(.wrongType("'\(key)'", mustBe: expected, not: node.sort, help: help, in: file, at: node.range))
  }

  /// The context of a key or an item below this value.
  func below(_ name: String, key: String? = nil) -> ValueContext {
    ValueContext(reading: reading, key: key ?? self.key, keyPath: keyPath.isEmpty ? name : "\(keyPath).\(name)")
  }
}

extension RecordReading {
  /// What a YAML file says, as `read` makes it; made of stand-ins where the file is no mapping, or no YAML at all.
  ///
  /// - Parameter subject: what messages call the file.
  static func read<Model>(
    _ file: SourceFile, as subject: String, _ read: (inout MappingReader) -> Model
  ) -> (model: Model, places: Places, findings: [Finding]) {
    let (root, findings) = YAMLText(file).compose()
    let reading = RecordReading(file)
    let model = reading.model(of: root, as: subject, at: nil, read)
    let places = Places(file: file, ranges: root?.rangesByKeyPath() ?? [:], unread: reading.unread)
    return (model, places, findings + reading.findings)
  }

  /// - Parameter range: where missing keys are reported; nil: at the whole file.
  func model<Model>(
    of root: YAMLNode?, as subject: String, at range: SourceRange?, _ read: (inout MappingReader) -> Model
  ) -> Model {
    guard case .mapping(let entries)? = root?.value else {
      markUnread("")
      if let root {
        let help = "write 'key: value' lines"
        report(.wrongType(subject, mustBe: "a mapping", not: root.sort, help: help, in: file, at: root.range))
      }
      var reader = MappingReader()
      return read(&reader)
    }
    var reader = MappingReader(entries, of: subject, at: range, in: ValueContext(reading: self, key: "", keyPath: ""))
    let model = read(&reader)
    reader.finish()
    return model
  }
}
