/// Numbers for hashes, dense and in order of first sight, so that later comparisons are of small integers.
struct Interner {
  private var slots: [UInt32]
  private(set) var hashes: [UInt64] = []

  init(capacity: Int = 64) {
    var size = 128
    while size < capacity * 2 { size *= 2 }
    slots = [UInt32](repeating: .max, count: size)
  }

  mutating func number(of hash: UInt64) -> UInt32 {
    if (hashes.count + 1) * 2 > slots.count { grow() }
    let slot = slot(for: hash)
    if slots[slot] != .max { return slots[slot] }
    hashes.append(hash)
    slots[slot] = UInt32(hashes.count - 1)
    return slots[slot]
  }

  /// Where a hash is, or where it would go.
  private func slot(for hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (hash &* 0xD6E8_FEB8_6659_FD93) >> 32) & mask
    while slots[slot] != .max, hashes[Int(slots[slot])] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [UInt32](repeating: .max, count: slots.count * 2)
    for index in hashes.indices { slots[slot(for: hashes[index])] = UInt32(index) }
  }
}
