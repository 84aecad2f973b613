extension Candidate {
  /// How a linter says by which words something won: ` by nieuw, paspoort`; empty without words.
  var byWords: String {
    var seen: Set<String> = []
    let words = matchedWords.filter { seen.insert($0).inserted }
    return words.isEmpty ? "" : " by " + words.joined(separator: ", ")
  }
}
