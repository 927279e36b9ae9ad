import Diagnostics
import Policies

/// Changes single entries of a YAML file, or of a text's front matter, and leaves every other byte as it is: comments,
/// order, quotes, anchors, folded texts, line endings.
///
/// After each edit the text is composed again and compared with what was meant; where they differ the edit is undone
/// and an error says what to type by hand.
package struct YAMLEditor: Sendable {
  /// Which part of a file is YAML.
  package enum Part: Sendable {
    case wholeFile, frontMatter
  }

  private let path: String
  /// The keys in the order of their declaration, which says where a new one goes.
  private let order: [String]
  /// What stands before and after the YAML.
  private let head: [UInt8]
  private let tail: [UInt8]
  private var yaml: [UInt8]

  /// Throws where the file has a front matter or YAML that cannot be read.
  package init(_ bytes: [UInt8], path: String, _ part: Part, order: [String]) throws(EditingError) {
    self.path = path
    self.order = order
    let bom: [UInt8] = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
    switch part {
    case .wholeFile:
      head = bom
      yaml = Array(bytes[bom.count...])
      tail = []
    case .frontMatter:
      guard let matter = try? FrontMatter(in: bytes) else {
        throw .refused("'\(path)' has no record between two lines '---'; mend that first")
      }
      let start = YAMLBytes.startOfNextLine(bytes, at: 0)
      let fence = SourceFile(path: path, bytes: bytes).offset(ofLine: matter.firstTextLine - 1)
      head = Array(bytes[..<start])
      yaml = Array(bytes[start..<fence])
      tail = Array(bytes[fence...])
    }
    guard composed(yaml) != nil else { throw .refused("'\(path)' cannot be read; 'codicil check' says why") }
  }

  /// The whole file.
  package var bytes: [UInt8] { head + yaml + tail }

  /// Gives a key a value: in the place of its old one, or as a new entry.
  package mutating func set(_ key: String, to value: YAMLValue) throws(EditingError) {
    let member = YAMLValue.Member(key, value)
    yaml = try edited(writing: member) { layout, content in
      guard let entry = layout[key] else { return add(member, layout, content) }
      return Edit(
        splices: replacement(of: entry, by: value), content: content.setting(key, to: YAMLContent(value), at: 0))
    }
  }

  /// Adds an item at the end of a list; the list too, where there is none.
  package mutating func append(_ item: YAMLValue, to key: String) throws(EditingError) {
    let member = YAMLValue.Member(key, .list([item]))
    yaml = try edited(writing: member) { layout, content in
      guard let entry = layout[key] else { return add(member, layout, content) }
      let items: [YAMLContent] = if case .list(let items) = content[key] { items } else { [] }
      let list = YAMLContent.list(items + [YAMLContent(item)])
      let content = content.setting(key, to: list, at: 0)
      guard entry.value != nil, content[key] != .nothing, case .sequence(let nodes) = entry.node.value else {
        return Edit(splices: replacement(of: entry, by: .list([item])), content: content)
      }
      return Edit(splices: addition(of: item, to: entry, nodes), content: content)
    }
  }

  /// Adds an entry at the end of a mapping that stands under a key; the mapping too, where there is none.
  package mutating func append(_ member: YAMLValue.Member, toMapping key: String) throws(EditingError) {
    let whole = YAMLValue.Member(key, .mapping([member]))
    yaml = try edited(writing: whole) { layout, content in
      guard let entry = layout[key] else { return add(whole, layout, content) }
      let old: [YAMLContent.Member] = if case .mapping(let members) = content[key] { members } else { [] }
      let new = YAMLContent.Member(key: member.key, value: YAMLContent(member.value))
      let content = content.setting(key, to: .mapping(old + [new]), at: 0)
      guard entry.value != nil, case .mapping(let nodes) = entry.node.value else {
        return Edit(splices: replacement(of: entry, by: whole.value), content: content)
      }
      return Edit(splices: addition(of: member, to: entry, nodes), content: content)
    }
  }

  /// Takes an item out of a list; the whole entry with its last item.
  package mutating func removeItem(_ index: Int, from key: String) throws(EditingError) {
    yaml = try edited(writing: YAMLValue.Member(key, .plain("…"))) { layout, content in
      guard let entry = layout[key], case .list(var items) = content[key], items.indices.contains(index),
        case .sequence(let nodes) = entry.node.value
      else { return nil }
      guard items.count > 1 else { return removal(of: entry, content) }
      items.remove(at: index)
      return Edit(
        splices: removal(ofItem: index, from: entry, nodes), content: content.setting(key, to: .list(items), at: 0))
    }
  }

  /// Takes a key and its value out; nothing where it is not there.
  package mutating func remove(_ key: String) throws(EditingError) {
    guard let root = composed(yaml), let layout = YAMLLayout(of: yaml, root), layout[key] != nil else { return }
    yaml = try edited(writing: YAMLValue.Member(key, .plain("…"))) { layout, content in
      layout[key].flatMap { removal(of: $0, content) }
    }
  }

  /// Bytes to be put in the place of others, and what the text then says.
  struct Edit {
    var splices: [Splice]?
    var content: YAMLContent
  }

  struct Splice {
    var range: Range<Int>
    var text: String
  }

  /// The YAML after an edit that was found to say what was meant.
  private func edited(
    writing member: YAMLValue.Member, _ make: (YAMLLayout, YAMLContent) -> Edit?
  ) throws(EditingError) -> [UInt8] {
    guard let root = composed(yaml), let layout = YAMLLayout(of: yaml, root),
      let edit = make(layout, YAMLContent(root)), let splices = edit.splices
    else { throw refusal(member) }
    var bytes = yaml
    for splice in splices.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(splice.range, with: splice.text.utf8)
    }
    guard let after = composed(bytes), YAMLContent(after) == edit.content else { throw refusal(member) }
    return bytes
  }

  private func refusal(_ member: YAMLValue.Member) -> EditingError {
    .notEditable(path: path, lines: YAMLWriter(newline: " ").entry(member))
  }

  /// Nil where the text cannot be read, or not without a finding.
  private func composed(_ bytes: [UInt8]) -> YAMLNode? {
    let (root, findings) = YAMLText(SourceFile(path: path, bytes: bytes)).compose()
    guard !findings.contains(where: { $0.severity == .error }) else { return nil }
    return root
  }
}

extension YAMLEditor {
  var writer: YAMLWriter { YAMLWriter(newline: YAMLBytes.newline(of: head.isEmpty ? yaml : head + yaml)) }
  var text: [UInt8] { yaml }

  /// The index, among the entries, of a key that is new: after the last one that is declared before it.
  func place(of key: String, _ layout: YAMLLayout) -> Int {
    guard let rank = order.firstIndex(of: key) else { return layout.entries.count }
    let before = layout.entries.lastIndex { entry in order.firstIndex(of: entry.key).map { $0 < rank } ?? false }
    return before.map { $0 + 1 } ?? 0
  }
}
