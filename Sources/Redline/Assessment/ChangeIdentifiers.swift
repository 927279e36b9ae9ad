/// Names changes so that a name lasts as long as the change: by kind, old and new text, and order among equals.
struct ChangeIdentifiers {
  private var taken: Set<String> = []

  mutating func next(_ entries: [Entry], _ old: BlockTable, _ new: BlockTable) -> String {
    var hash = TextHash()
    for entry in entries {
      hash.combine(TextHash.of(entry.kind.rawValue))
      for block in entry.old { hash.combine(old.blocks[block].plain) }
      hash.combine(0)
      for block in entry.new { hash.combine(new.blocks[block].plain) }
    }
    var ordinal: UInt64 = 0
    while true {
      var numbered = hash
      numbered.combine(ordinal)
      let digits = String(numbered.value >> 32, radix: 16)
      let id = "chg-" + String(repeating: "0", count: 8 - digits.count) + digits
      if taken.insert(id).inserted { return id }
      ordinal += 1
    }
  }
}
