/// The least number of words that must change between two texts: exact, by Myers' algorithm without its path.
struct CommonWords {
  /// Words of both sides that are in no longest common subsequence.
  let least: Int

  init(_ old: [String], _ new: [String]) {
    var numbers: [String: Int] = [:]
    func number(_ word: String) -> Int {
      if let known = numbers[word] { return known }
      numbers[word] = numbers.count
      return numbers.count - 1
    }
    least = Self.distance(old.map(number), new.map(number))
  }

  private static func distance(_ old: [Int], _ new: [Int]) -> Int {
    let most = old.count + new.count
    // By diagonal: the furthest old place reached.
    var reach = [Int](repeating: 0, count: 2 * most + 3)
    for cost in 0...most {
      for diagonal in stride(from: -cost, through: cost, by: 2) {
        let isDown = diagonal == -cost || diagonal != cost && reach[most + diagonal] < reach[most + diagonal + 2]
        var place = isDown ? reach[most + diagonal + 2] : reach[most + diagonal] + 1
        while place < old.count, place - diagonal < new.count, old[place] == new[place - diagonal] { place += 1 }
        reach[most + diagonal + 1] = place
        if place >= old.count, place - diagonal >= new.count { return cost }
      }
    }
    return most
  }
}
