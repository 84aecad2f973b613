extension Sequence {
  /// The first elements of an order, without sorting all the others.
  ///
  /// Most elements are compared once, with the last of those kept.
  func first(_ count: Int, by precedes: (Element, Element) -> Bool) -> [Element] {
    guard count > 0 else { return [] }
    var kept: [Element] = []
    kept.reserveCapacity(count + 1)
    for element in self {
      if kept.count == count, let last = kept.last, !precedes(element, last) { continue }
      var (low, high) = (0, kept.count)
      while low < high {
        let middle = (low + high) / 2
        if precedes(element, kept[middle]) { high = middle } else { low = middle + 1 }
      }
      kept.insert(element, at: low)
      if kept.count > count { kept.removeLast() }
    }
    return kept
  }
}
