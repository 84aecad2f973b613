/// Expressions of one or more words by their stems, so that all that begin at a word are found in
/// one walk along the text.
struct ExpressionTree: Sendable {
  /// An expression found in a text.
  struct Found {
    /// Its words, by their places in the text.
    let words: Range<Int>
    /// What it belongs to, in the order in which that was added; at least one.
    let groups: [Int]
  }

  /// The node that a stem leads to from another node. Both are hashed into one number, since the
  /// shipped lists have tens of thousands; 64 bits keep even millions apart.
  private var children: [UInt64: Int32] = [:]
  /// By node: where its groups begin in `links`, -1 for none. Node 0 is where expressions begin.
  private var heads: [Int32] = [-1]
  private var links: [Link] = []

  private struct Link {
    let group: Int32
    let next: Int32
  }

  /// How many function words may stand within an expression: `geld nog niet terug` is `geld terug`.
  private static let reach = 2

  /// Adds an expression to a group.
  mutating func add(_ stems: some Sequence<String>, to group: Int) {
    var node: Int32 = 0
    for stem in stems { node = child(of: node, stem) }
    guard !groups(of: node).contains(group) else { return }
    links.append(Link(group: Int32(group), next: heads[Int(node)]))
    heads[Int(node)] = Int32(links.count - 1)
  }

  private mutating func child(of node: Int32, _ stem: String) -> Int32 {
    let key = ExpressionTree.key(node, stem)
    if let child = children[key] { return child }
    children[key] = Int32(heads.count)
    heads.append(-1)
    return Int32(heads.count - 1)
  }

  /// The groups of a single stem.
  func groups(of stem: String) -> [Int] {
    children[ExpressionTree.key(0, stem)].map(groups) ?? []
  }

  /// The expressions that begin at a word, the shortest first.
  func expressions(in words: [Word], from start: Int) -> [Found] {
    var found: [Found] = []
    var node: Int32 = 0
    var skipped = 0
    for place in start..<words.count {
      if let child = children[ExpressionTree.key(node, words[place].stem)] {
        node = child
        let groups = groups(of: node)
        if !groups.isEmpty { found.append(Found(words: start..<place + 1, groups: groups)) }
      } else {
        guard node != 0, words[place].isFunctionWord, skipped < ExpressionTree.reach else { break }
        skipped += 1
      }
    }
    return found
  }

  private func groups(of node: Int32) -> [Int] {
    var groups: [Int] = []
    var link = heads[Int(node)]
    while link >= 0 {
      groups.append(Int(links[Int(link)].group))
      link = links[Int(link)].next
    }
    return groups.reversed()
  }

  /// FNV-1a of the node and the stem's bytes.
  private static func key(_ node: Int32, _ stem: String) -> UInt64 {
    stem.utf8.reduce((0xcbf2_9ce4_8422_2325 ^ UInt64(node)) &* 0x100_0000_01b3) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
  }
}
