/// A text's file as commands write it: its record between two lines `---`, then the text.
enum TextFileWriter {
  /// - Parameter members: the record; a plain value that is empty stands for a key to be filled in.
  static func bytes(_ members: [YAMLValue.Member], text: some Collection<UInt8>) -> [UInt8] {
    let newline = YAMLBytes.newline(of: Array(text.prefix(4096)))
    let writer = YAMLWriter(newline: newline)
    let record = members.map { member in
      member.value == .plain("") ? "\(member.key):" : writer.entry(member)
    }
    let head = (["---"] + record + ["---"]).map { $0 + newline }.joined()
    return Array(head.utf8) + text
  }
}
