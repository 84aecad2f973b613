import BalieLanguage

extension TextReader {
  /// Takes apart what was typed without spaces between: `hoelaat`, `kanik`,
  /// `mijnbestellingafzeggen`. One of the words must be a function word; others are a compound. Only
  /// in Dutch: without a list of a language's words, `anywhere` looks like a slip too.
  func apart(_ words: [Word], in language: Language) -> [Word] {
    guard language == Language(rawValue: "nl") else { return words }
    return words.flatMap { word in
      isStrange(word, in: language) ? apart(word, in: language) : [word]
    }
  }

  /// The shortest that words may be together: `Inge` is a name.
  private static let shortest = 5
  /// Longer ones are no words: a visitor must not be able to keep the bot busy with one.
  private static let longest = CompoundSplitter.longestWord

  private func apart(_ word: Word, in language: Language) -> [Word] {
    let letters = Array(word.bare)
    // Marks within the typed word would make it unclear where its parts end.
    guard letters.count == word.typed.count,
      (TextReader.shortest...TextReader.longest).contains(letters.count)
    else { return [word] }
    let lengths = RunTogether(letters, knows: familiarity(in: language)).lengths
    guard lengths.count > 1 else { return [word] }
    var start = 0
    let parts = lengths.map { length in
      defer { start += length }
      return analyzer.word(fromBare: String(letters[start..<start + length]), in: language)
        .typed(as: word.typed.dropFirst(start).prefix(length))
    }
    return isCredible(parts, for: word, in: language) ? parts : [word]
  }

  private func familiarity(in language: Language) -> (String) -> RunTogether.Familiarity {
    { part in
      if FunctionWords.contains(part, in: language) { return .small }
      if vocabulary.hasForm(part, in: language) { return .known }
      return vocabulary.isWord(part) ? .word : .unknown
    }
  }

  /// Words of two letters begin or end too many others: beside a single other one they count only
  /// where that is a small word too, or one of the knowledge and no slip of the pen.
  private func isCredible(_ parts: [Word], for word: Word, in language: Language) -> Bool {
    guard parts.contains(where: \.isFunctionWord) else { return false }
    let others = parts.filter { !$0.isFunctionWord }
    guard let other = others.first, parts.count == 2 else { return true }
    if parts.allSatisfy({ $0.bare.count > 2 }) { return vocabulary.uses(other) }
    return vocabulary.uses(other) && other.bare.count > 3
      && vocabulary.repair(word.bare, in: language) == nil
  }
}

/// The likeliest way to read letters as words that were typed without spaces.
struct RunTogether {
  /// How well a run of letters is known.
  enum Familiarity {
    case unknown
    /// A word of the language.
    case word
    /// A word of the knowledge or of everyday life.
    case known
    /// A function word.
    case small
  }

  /// The lengths of the words, in their order; empty where no words make up the letters.
  let lengths: [Int]

  /// No word that people run together with others is longer.
  private static let longestPart = 20

  init(_ letters: [Character], knows: (String) -> Familiarity) {
    // By how many letters are read: the least that it costs, and the length of the last word.
    var best = [(cost: Double, length: Int)?](repeating: nil, count: letters.count + 1)
    best[0] = (0, 0)
    for start in letters.indices {
      guard let before = best[start]?.cost, letters.count - start > 1 else { continue }
      for length in 2...min(RunTogether.longestPart, letters.count - start) {
        let part = String(letters[start..<start + length])
        guard let cost = RunTogether.cost(of: part, length, knows(part)) else { continue }
        // Of equals the one whose last word is shortest: `wat is` rather than Flemish `wa tis`.
        if before + cost <= best[start + length]?.cost ?? .infinity {
          best[start + length] = (before + cost, length)
        }
      }
    }
    lengths = RunTogether.lengths(best)
  }

  private static func lengths(_ best: [(cost: Double, length: Int)?]) -> [Int] {
    var lengths: [Int] = []
    var end = best.count - 1
    while end > 0 {
      guard let last = best[end] else { return [] }
      lengths.append(last.length)
      end -= last.length
    }
    return lengths.reversed()
  }

  /// Every word costs, so that the fewest win: `watis` is `wat is`, not `wa tis`. Short ones and
  /// those that the knowledge does not have are found anywhere and cost more.
  private static func cost(of part: String, _ length: Int, _ known: Familiarity) -> Double? {
    switch known {
    case .small: length > 2 ? 1 : 1.5
    case .known: length > 2 ? 1.2 : nil
    case .word: length > 3 ? 2 : nil
    case .unknown: nil
    }
  }
}
