import Testing

@testable import BalieLanguage

@Suite struct ExpressionTreeTests {
  private let analyzer = Analyzer()
  private let dutch = Language(rawValue: "nl")

  private func words(_ text: String) -> [Word] { analyzer.words(of: text, in: dutch) }

  private func tree(_ expressions: [(String, Int)]) -> ExpressionTree {
    var tree = ExpressionTree()
    for (text, group) in expressions { tree.add(words(text).map(\.stem), to: group) }
    return tree
  }

  private func found(
    _ tree: ExpressionTree, in text: String, from start: Int = 0
  ) -> [[Int]] {
    tree.expressions(in: words(text), from: start).map { [$0.words.count] + $0.groups }
  }

  @Test func `all expressions that begin at a word are found, the shortest first`() {
    let tree = tree([("geld", 1), ("geld terug", 2), ("terug", 3)])
    #expect(found(tree, in: "geld terug graag") == [[1, 1], [2, 2]])
    #expect(found(tree, in: "geld terug graag", from: 1) == [[1, 3]])
  }

  @Test func `two function words may stand within an expression, three may not`() {
    let tree = tree([("geld teruggave", 1)])
    #expect(found(tree, in: "geld nog niet teruggave") == [[4, 1]])
    #expect(found(tree, in: "geld nog niet een teruggave").isEmpty)
    #expect(found(tree, in: "geld fiets teruggave").isEmpty)
  }

  @Test func `an expression of several groups names each once, as they were added`() {
    let tree = tree([("pas", 7), ("pas", 3), ("pas", 7)])
    #expect(tree.groups(of: "pas") == [7, 3])
    #expect(tree.groups(of: "paspoort").isEmpty)
  }
}
