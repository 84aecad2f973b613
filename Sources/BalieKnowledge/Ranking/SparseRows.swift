/// Rows that have few of many features, one after the other: lists of lists would cost more in
/// headers, and in counting who holds them, than what most of them hold.
struct SparseRows: Sendable {
  typealias Element = FeatureVector.Element

  private(set) var elements: [Element] = []
  /// Where each row starts, and where the last one ends.
  private var starts: [Int32] = [0]

  var count: Int { starts.count - 1 }

  mutating func append(_ element: Element) { elements.append(element) }

  /// What was appended since the last row is a row.
  mutating func endRow() { starts.append(Int32(elements.count)) }

  mutating func removeAll() {
    elements.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
  }

  /// Where a row's elements are.
  func range(of row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

  subscript(row: Int) -> ArraySlice<Element> { elements[range(of: row)] }

  /// The other way round: for each feature the rows that have it, in their order.
  func transposed(features: Int) -> SparseRows {
    var turned = SparseRows()
    turned.starts = [Int32](repeating: 0, count: features + 1)
    for element in elements { turned.starts[Int(element.place) + 1] += 1 }
    for feature in 0..<features { turned.starts[feature + 1] += turned.starts[feature] }
    var next = turned.starts
    turned.elements = [Element](repeating: Element(place: 0, weight: 0), count: elements.count)
    for row in 0..<count {
      for element in self[row] {
        let place = Int(next[Int(element.place)])
        turned.elements[place] = Element(place: Int32(row), weight: element.weight)
        next[Int(element.place)] += 1
      }
    }
    return turned
  }
}
