/// The longest common subsequence of two sequences of numbers, by Myers' algorithm in linear space ("An O(ND) Difference
/// Algorithm and Its Variations", 1986, section 4b), with a limit on the cost of finding where to divide.
struct SequenceDifference {
  /// By old place: the new place it is paired with; -1 for none.
  private(set) var newOf: [Int]
  private var boxes: [Box] = []

  /// Shorter sequences are compared as they are.
  private static let filterLimit = 256

  private struct Box {
    var old: Range<Int>
    var new: Range<Int>
  }

  init(_ old: [UInt32], _ new: [UInt32]) {
    newOf = [Int](repeating: -1, count: old.count)
    guard old.count + new.count > Self.filterLimit else {
      compare(old, new, oldPlaces: nil, newPlaces: nil)
      return
    }
    // What is on one side only cannot be paired, and would cost the most.
    let (oldPlaces, newPlaces) = (Self.places(of: old, alsoIn: new), Self.places(of: new, alsoIn: old))
    compare(oldPlaces.map { old[$0] }, newPlaces.map { new[$0] }, oldPlaces: oldPlaces, newPlaces: newPlaces)
  }

  private static func places(of numbers: [UInt32], alsoIn others: [UInt32]) -> [Int] {
    var isThere = [Bool](repeating: false, count: Int(max(numbers.max() ?? 0, others.max() ?? 0)) + 1)
    for number in others { isThere[Int(number)] = true }
    return numbers.indices.filter { isThere[Int(numbers[$0])] }
  }

  private mutating func compare(_ old: [UInt32], _ new: [UInt32], oldPlaces: [Int]?, newPlaces: [Int]?) {
    var search = MiddleSearch(capacity: old.count + new.count)
    boxes = [Box(old: old.indices, new: new.indices)]
    old.withUnsafeBufferPointer { old in
      new.withUnsafeBufferPointer { new in
        while var box = boxes.popLast() {
          trim(&box, old, new, oldPlaces, newPlaces)
          divide(box, old, new, &search)
        }
      }
    }
  }

  /// Pairs what is equal at both ends.
  private mutating func trim(
    _ box: inout Box, _ old: UnsafeBufferPointer<UInt32>, _ new: UnsafeBufferPointer<UInt32>, _ oldPlaces: [Int]?,
    _ newPlaces: [Int]?
  ) {
    var (first, last) = (box.old.lowerBound, box.old.upperBound)
    var (newFirst, newLast) = (box.new.lowerBound, box.new.upperBound)
    while first < last, newFirst < newLast, old[first] == new[newFirst] {
      newOf[oldPlaces?[first] ?? first] = newPlaces?[newFirst] ?? newFirst
      first += 1
      newFirst += 1
    }
    while first < last, newFirst < newLast, old[last - 1] == new[newLast - 1] {
      last -= 1
      newLast -= 1
      newOf[oldPlaces?[last] ?? last] = newPlaces?[newLast] ?? newLast
    }
    box = Box(old: first..<last, new: newFirst..<newLast)
  }

  private mutating func divide(
    _ box: Box, _ old: UnsafeBufferPointer<UInt32>, _ new: UnsafeBufferPointer<UInt32>, _ search: inout MiddleSearch
  ) {
    guard !box.old.isEmpty, !box.new.isEmpty else { return }
    let middle = search.middle(
      UnsafeBufferPointer(rebasing: old[box.old]), UnsafeBufferPointer(rebasing: new[box.new]))
    // What cannot be divided further has nothing in common.
    guard let (x, y) = middle, x + y > 0, x + y < box.old.count + box.new.count else { return }
    let (row, column) = (box.old.lowerBound + x, box.new.lowerBound + y)
    boxes.append(Box(old: row..<box.old.upperBound, new: column..<box.new.upperBound))
    boxes.append(Box(old: box.old.lowerBound..<row, new: box.new.lowerBound..<column))
  }
}
