/// Where a block would have to stand to be in order.
struct Order {
  /// By old block: the new place of the nearest block before it that is paired in order, and of the nearest after it.
  private var floor: [Int]
  private var ceiling: [Int]

  init(_ alignment: Alignment) {
    floor = [Int](repeating: -1, count: alignment.newOf.count)
    ceiling = [Int](repeating: alignment.oldOf.count, count: alignment.newOf.count)
    let fixed = Order.fixed(alignment)
    var last = -1
    for block in fixed.indices {
      floor[block] = last
      if fixed[block].upper >= 0 { last = fixed[block].upper }
    }
    last = alignment.oldOf.count
    for block in fixed.indices.reversed() {
      ceiling[block] = last
      if fixed[block].lower >= 0 { last = fixed[block].lower }
    }
  }

  /// Whether a pair crosses those that are in order.
  func crosses(_ old: Int, _ new: Int) -> Bool {
    new <= floor[old] || new >= ceiling[old]
  }

  /// By old block: the first and the last new block it is in order with; -1 for none.
  private static func fixed(_ alignment: Alignment) -> [(lower: Int, upper: Int)] {
    // The names of the parts are said, since an array of pairs without names would be cast one by one.
    var fixed = alignment.newOf.indices.map { block -> (lower: Int, upper: Int) in
      let place = alignment.isMoved[block] ? -1 : alignment.newOf[block]
      return (lower: place, upper: place)
    }
    for joint in alignment.joints {
      for block in joint.old { fixed[block] = (lower: joint.new.lowerBound, upper: joint.new.upperBound - 1) }
    }
    return fixed
  }
}
