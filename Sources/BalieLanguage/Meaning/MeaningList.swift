/// A file's groups of words as they are read, before they join the others.
struct MeaningList: Sendable {
  /// A word or several that belong to a group.
  struct Expression: Sendable {
    let words: [Word]
    let language: Language
    /// The group's number within the list.
    let group: Int
  }

  let expressions: [Expression]
  /// How many groups there are.
  let groups: Int

  init(_ list: GroupList) {
    var analysis = Tools()
    var expressions: [Expression] = []
    for line in list.lines {
      for entry in line.words {
        let words = analysis.words(of: String(entry), in: line.language)
        expressions.append(Expression(words: words, language: line.language, group: line.group))
      }
    }
    self.expressions = expressions
    groups = list.count
  }
}
