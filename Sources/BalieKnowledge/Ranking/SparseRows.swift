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

  /// Puts other elements, as many, in the place of a row's.
  mutating func replace(_ row: Int, with new: [Element]) {
    elements.replaceSubrange(range(of: row), with: new)
  }

  /// In how many rows each feature is.
  func counts(features: Int) -> [Int32] { counts(features: features, in: 0..<count) }

  /// In how many of some rows each feature is.
  func counts(features: Int, in rows: some Sequence<Int>) -> [Int32] {
    var counts = [Int32](repeating: 0, count: features)
    for row in rows {
      for place in range(of: row) { counts[Int(elements[place].place)] += 1 }
    }
    return counts
  }

  /// The other way round: for each feature the rows that have it, in their order; none for a
  /// feature that more than `most` rows have.
  func transposed(features: Int, atMost most: Int = .max) -> SparseRows {
    var turned = SparseRows()
    let counts = counts(features: features).map { $0 > most ? 0 : $0 }
    turned.starts = counts.startsOfRuns
    var next = turned.starts
    turned.elements = [Element](
      repeating: Element(place: 0, weight: 0), count: Int(turned.starts[features]))
    for row in 0..<count {
      for element in self[row] where counts[Int(element.place)] > 0 {
        let place = Int(next[Int(element.place)])
        turned.elements[place] = Element(place: Int32(row), weight: element.weight)
        next[Int(element.place)] += 1
      }
    }
    return turned
  }
}

extension [Int32] {
  /// Where runs of these lengths start when one stands after the other, and where the last ends.
  var startsOfRuns: [Int32] {
    var (starts, end) = ([Int32](), Int32(0))
    starts.reserveCapacity(count + 1)
    for length in self {
      starts.append(end)
      end += length
    }
    return starts + [end]
  }
}
