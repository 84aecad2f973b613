import BalieLanguage

extension TextReader {
  /// Takes apart what was typed without a space between: `hoelaat`, `kanik`, `watkost`. One of the
  /// two must be a function word; two others are a compound. Only in Dutch: without a list of a
  /// language's words, `anywhere` looks like a slip too.
  func apart(_ words: [Word], in language: Language) -> [Word] {
    guard language == Language(rawValue: "nl") else { return words }
    return words.flatMap { word in
      isStrange(word, in: language) ? apart(word, in: language) : [word]
    }
  }

  /// The shortest word that may stand at either side, and the shortest that both may be together:
  /// `Inge` is a name.
  private static let (shortest, shortestBoth) = (2, 5)
  /// Longer words are no two words: a visitor must not be able to keep the bot busy with one.
  private static let longest = CompoundSplitter.longestWord

  private func apart(_ word: Word, in language: Language) -> [Word] {
    let letters = Array(word.bare)
    // Marks within the typed word would make it unclear where its halves end.
    guard letters.count == word.typed.count,
      (TextReader.shortestBoth...TextReader.longest).contains(letters.count)
    else { return [word] }
    // The longest first half first: `watis` is no Flemish `wa tis`.
    for length in (TextReader.shortest...(letters.count - TextReader.shortest)).reversed() {
      let halves = [String(letters[..<length]), String(letters[length...])]
        .map { analyzer.word(fromBare: $0, in: language) }
      guard belongTogether(halves[0], halves[1]) else { continue }
      return [
        halves[0].typed(as: word.typed.prefix(length)),
        halves[1].typed(as: word.typed.dropFirst(length)),
      ]
    }
    return [word]
  }

  /// Words of two letters begin or end too many others: beside them only function words count.
  private func belongTogether(_ one: Word, _ other: Word) -> Bool {
    if one.isFunctionWord && other.isFunctionWord { return true }
    guard one.isFunctionWord || other.isFunctionWord else { return false }
    return min(one.bare.count, other.bare.count) > 2
      && [one, other].allSatisfy { word in
        word.isFunctionWord || vocabulary.uses(word)
      }
  }
}
