import Redline

/// Both texts as a redline spells them, block by block, to hold against the texts themselves.
enum Projection {
  static func isExact(_ redline: Redline) -> Bool {
    texts(redline, isOld: true) == redline.old.blocks.indices.map { redline.old.string(of: $0) }
      && texts(redline, isOld: false) == redline.new.blocks.indices.map { redline.new.string(of: $0) }
  }

  private static func texts(_ redline: Redline, isOld: Bool) -> [String] {
    let side: KeyPath<Entry, Range<Int>> = isOld ? \.old : \.new
    let entries = redline.entries.filter { !$0[keyPath: side].isEmpty }
      .sorted { $0[keyPath: side].lowerBound < $1[keyPath: side].lowerBound }
    return entries.flatMap { entry in
      var texts = [""]
      for span in redline.spans(of: entry) where span.operation == .keep || (span.operation == .delete) == isOld {
        if span.separator == .block { texts.append("") } else { texts[texts.count - 1] += redline.text(of: span) }
      }
      return texts
    }
  }
}
