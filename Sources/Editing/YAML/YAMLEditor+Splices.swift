import Diagnostics
import Policies

/// Which bytes each sort of edit replaces. Whether the text then says what was meant, the editor finds out.
extension YAMLEditor {
  /// A new entry among the others.
  func add(_ member: YAMLValue.Member, _ layout: YAMLLayout, _ content: YAMLContent) -> Edit {
    let index = place(of: member.key, layout)
    let entry = writer.entry(member)
    let new = content.setting(member.key, to: YAMLContent(member.value), at: index)
    let offset: Int
    if index == 0, let first = layout.entries.first {
      offset = first.start
    } else if index > 0 {
      let end = layout.entries[index - 1].end
      guard end < text.count else {
        return Edit(splices: [Splice(range: end..<end, text: writer.newline + entry)], content: new)
      }
      offset = YAMLBytes.startOfNextLine(text, at: end)
    } else {
      offset = layout.end
    }
    let isAfterBreak = offset == 0 || YAMLBytes.isBreak(text[offset - 1])
    let start = isAfterBreak ? "" : writer.newline
    return Edit(splices: [Splice(range: offset..<offset, text: start + entry + writer.newline)], content: new)
  }

  /// Another value of an entry.
  func replacement(of entry: YAMLLayout.Entry, by value: YAMLValue) -> [Splice]? {
    let written = writer.value(value, indentation: 0)
    guard let range = entry.value else { return [Splice(range: entry.colonEnd..<entry.colonEnd, text: written)] }
    if let text = value.text, !text.contains("\n"), case .scalar = entry.node.value {
      let style: YAMLScalarText.Style =
        switch (value, self.text[range.lowerBound]) {
        case (.quoted, _), (_, UInt8(ascii: "\"")): .double
        case (_, UInt8(ascii: "'")): .single
        default: .plain
        }
      if case .plain = value { return [Splice(range: range, text: text)] }
      return [Splice(range: range, text: YAMLScalarText.written(text, style, isInFlow: false))]
    }
    // What takes several lines has no room for the comment that may follow the old value.
    let rest = self.text[range.upperBound..<YAMLBytes.endOfLine(self.text, at: range.upperBound)]
    let isOnKeyLine = YAMLBytes.endOfLine(self.text, at: entry.colonEnd) >= range.lowerBound
    if written.contains(writer.newline), rest.contains(where: { !YAMLBytes.isBlank($0) }) || !isOnKeyLine {
      return [Splice(range: entry.colonEnd..<range.upperBound, text: written)]
    }
    return [Splice(range: range, text: String(written.drop { $0 == " " }))]
  }

  /// One item more in a list.
  func addition(of item: YAMLValue, to entry: YAMLLayout.Entry, _ nodes: [YAMLNode]) -> [Splice]? {
    guard let value = entry.value else { return nil }
    if text[value.lowerBound] == UInt8(ascii: "[") {
      return addition(toFlowAt: value.lowerBound, writer.flow(item), isPadded: false)
    }
    guard text[value.lowerBound] == UInt8(ascii: "-") else { return nil }
    let dash = value.lowerBound - YAMLBytes.startOfLine(text, at: value.lowerBound)
    var written = writer.flow(item)
    if case .mapping(let members) = item, let last = nodes.last, isBlockMapping(last) {
      written = writer.block(members, indentation: last.range.start.column - 1)
    }
    let gap = nodes.last.map { max(1, $0.range.start.column - 2 - dash) } ?? 1
    let line = String(repeating: " ", count: dash) + "-" + String(repeating: " ", count: gap) + written
    return insertion(of: line, after: entry, indentation: dash)
  }

  /// One entry more in a mapping below a key.
  func addition(
    of member: YAMLValue.Member, to entry: YAMLLayout.Entry, _ nodes: [YAMLNode.Entry]
  ) -> [Splice]? {
    guard let value = entry.value else { return nil }
    if text[value.lowerBound] == UInt8(ascii: "{") {
      let written = writer.flow(.mapping([member])).dropFirst(2).dropLast(2)
      return addition(toFlowAt: value.lowerBound, String(written), isPadded: true)
    }
    guard let column = nodes.first?.keyRange.start.column, column > 1 else { return nil }
    return insertion(of: writer.entry(member, indentation: column - 1), after: entry, indentation: column - 1)
  }

  private func isBlockMapping(_ node: YAMLNode) -> Bool {
    guard case .mapping = node.value else { return false }
    return text[SourceFile(path: "", bytes: text).offset(of: node.range.start)] != UInt8(ascii: "{")
  }

  /// A line after the last one of a block collection.
  private func insertion(of line: String, after entry: YAMLLayout.Entry, indentation: Int) -> [Splice] {
    let end = YAMLBytes.contentEnd(text, from: entry.start, to: entry.end, indentation: indentation)
    return [Splice(range: end..<end, text: writer.newline + line)]
  }

  private func addition(toFlowAt open: Int, _ written: String, isPadded: Bool) -> [Splice]? {
    guard let flow = FlowCollection(in: text, at: open) else { return nil }
    guard let last = flow.items.last else {
      let padded = isPadded ? " \(written) " : written
      return [Splice(range: (open + 1)..<flow.close, text: padded)]
    }
    let end = flow.contentEnd
    let isOnOneLine = !text[end..<flow.close].contains(where: YAMLBytes.isBreak)
    if isOnOneLine {
      return [Splice(range: end..<end, text: flow.endsInComma ? " \(written)" : ", \(written)")]
    }
    let lineStart = YAMLBytes.startOfLine(text, at: last.lowerBound)
    let margin = YAMLBytes.skipBlanks(text, from: lineStart) - lineStart
    let line = writer.newline + String(repeating: " ", count: margin) + written + (flow.endsInComma ? "," : "")
    let lineEnd = YAMLBytes.endOfLine(text, at: end)
    if flow.endsInComma { return [Splice(range: lineEnd..<lineEnd, text: line)] }
    if lineEnd == end { return [Splice(range: end..<end, text: "," + line)] }
    return [Splice(range: end..<end, text: ","), Splice(range: lineEnd..<lineEnd, text: line)]
  }

  /// An entry less.
  func removal(of entry: YAMLLayout.Entry, _ content: YAMLContent) -> Edit {
    let end = YAMLBytes.startOfNextLine(text, at: entry.end)
    return Edit(splices: [Splice(range: entry.start..<end, text: "")], content: content.removing(entry.key))
  }

  /// An item less, of a list of at least two.
  func removal(ofItem index: Int, from entry: YAMLLayout.Entry, _ nodes: [YAMLNode]) -> [Splice]? {
    guard let value = entry.value else { return nil }
    if text[value.lowerBound] == UInt8(ascii: "[") {
      guard let items = FlowCollection(in: text, at: value.lowerBound)?.items, items.count == nodes.count else {
        return nil
      }
      let range =
        index == 0
        ? items[0].lowerBound..<items[1].lowerBound : items[index - 1].upperBound..<items[index].upperBound
      return [Splice(range: range, text: "")]
    }
    let file = SourceFile(path: "", bytes: text)
    let starts = nodes.map { YAMLBytes.startOfLine(text, at: file.offset(of: $0.range.start)) }
    let end = index + 1 < starts.count ? starts[index + 1] : YAMLBytes.startOfNextLine(text, at: entry.end)
    return [Splice(range: starts[index]..<end, text: "")]
  }
}

extension YAMLValue {
  /// Of a scalar.
  var text: String? {
    switch self {
    case .text(let text), .quoted(let text), .plain(let text): text
    case .list, .mapping: nil
    }
  }
}
