import Testing

@testable import BalieKnowledge

@Suite struct SparseRowsTests {
  private func rows(_ lists: [[Int32]]) -> SparseRows {
    var rows = SparseRows()
    for (number, list) in lists.enumerated() {
      for place in list { rows.append(.init(place: place, weight: Float(number) + 0.5)) }
      rows.endRow()
    }
    return rows
  }

  @Test func `rows hold what was put in them, empty ones nothing`() {
    let rows = rows([[2, 0], [], [1]])
    #expect(rows.count == 3)
    #expect((0..<3).map { rows[$0].map(\.place) } == [[2, 0], [], [1]])
  }

  @Test func `turned round, each feature has its rows in their order`() {
    let turned = rows([[2, 0], [], [0], [3, 2]]).transposed(features: 5)
    #expect((0..<5).map { turned[$0].map(\.place) } == [[0, 2], [], [0, 3], [3], []])
    #expect(turned[0].map(\.weight) == [0.5, 2.5])
  }

  @Test func `what replaces a row leaves the others alone`() {
    var rows = rows([[4, 5], [6]])
    rows.replace(0, with: [.init(place: 5, weight: 1), .init(place: 4, weight: 2)])
    #expect(rows[0].map(\.place) == [5, 4])
    #expect(rows[1].map(\.place) == [6])
  }

  @Test func `runs start where those before them end`() {
    #expect(([2, 0, 3] as [Int32]).startsOfRuns == [0, 2, 2, 5])
    #expect(([] as [Int32]).startsOfRuns == [0])
  }
}
