/// Chooses among possible pairs those in the same order on both sides that weigh most together.
enum HeaviestChain {
  struct Link: Hashable {
    var old: Int
    var new: Int
    var weight: Int
  }

  /// - Complexity: O(k log k)
  /// - Parameter links: sorted by `old`, and for the same `old` by falling `new`.
  static func choose(_ links: [Link]) -> [Link] {
    let places = links.map(\.new).sorted()
    var tree = [Int](repeating: -1, count: places.count + 1)
    var total = [Int](repeating: 0, count: links.count)
    var previous = [Int](repeating: -1, count: links.count)
    for (index, link) in links.enumerated() {
      let place = lowerBound(places, link.new)
      var best = -1
      var node = place
      while node > 0 {
        if tree[node] >= 0, best < 0 || total[tree[node]] > total[best] { best = tree[node] }
        node -= node & -node
      }
      previous[index] = best
      total[index] = link.weight + (best < 0 ? 0 : total[best])
      node = place + 1
      while node <= places.count {
        if tree[node] < 0 || total[index] > total[tree[node]] { tree[node] = index }
        node += node & -node
      }
    }
    guard var last = links.indices.max(by: { total[$0] < total[$1] }) else { return [] }
    var chain: [Link] = []
    while last >= 0 {
      chain.append(links[last])
      last = previous[last]
    }
    return chain.reversed()
  }

  private static func lowerBound(_ places: [Int], _ place: Int) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
