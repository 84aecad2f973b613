import BalieLanguage

/// Reads texts, the knowledge's own and visitors', into terms.
struct TextReader: Sendable {
  let analyzer: Analyzer
  let vocabulary: Vocabulary
  let synonyms: Meanings
  private let splitter: CompoundSplitter
  /// The parts of the knowledge's own words, taken apart once.
  private let parts: [String: [String]]

  /// A part of a compound is less than the word.
  private static let partWeight: Float = 0.5
  /// A repaired word may be another word after all.
  private static let repairedWeight: Float = 0.8
  /// How many words after a verb its particle may stand.
  private static let reach = 10

  init(analyzer: Analyzer, vocabulary: Vocabulary, synonyms: Meanings) {
    self.analyzer = analyzer
    self.vocabulary = vocabulary
    self.synonyms = synonyms
    let dutch = Language(rawValue: "nl")
    let splitter = CompoundSplitter { part in
      vocabulary.familiarity(of: part) { analyzer.stem(ofBare: part, in: dutch) }
    }
    self.splitter = splitter
    let words = vocabulary.words
    let parts = Cores.map(words.count) { places in
      words[places].map { ($0, splitter.parts(of: $0)) }
    }
    self.parts = Dictionary(uniqueKeysWithValues: parts)
  }

  /// Reads a passage of the knowledge, whose words are right by definition.
  func read(_ passage: Passage) -> AnalysedText {
    let words = analyzer.words(of: passage.text, in: passage.language)
    return read(words, repaired: Array(repeating: nil, count: words.count), in: passage.language)
  }

  /// Reads a visitor's words, mending what is misspelt.
  ///
  /// - Parameter site: the site's language. Titles and names make a message look like another
  ///   language, so its words are also looked for as the site would write them.
  func read(question words: [Word], in language: Language, site: Language) -> AnalysedText {
    let repaired = words.map { repair($0, in: language) }
    var text = read(words, repaired: repaired, in: language)
    if language != site { addStems(of: words, to: &text, in: site) }
    return text
  }

  private func addStems(of words: [Word], to text: inout AnalysedText, in site: Language) {
    for (place, word) in words.enumerated() where !word.isFunctionWord {
      let other = analyzer.word(fromBare: word.bare, in: site)
      guard other.stem != word.stem, !other.isFunctionWord, !vocabulary.uses(word),
        vocabulary.uses(other)
      else { continue }
      text.extras.append(Term(stem: other.stem, weight: 1, word: place))
    }
  }

  private func read(
    _ words: [Word], repaired: [Word?], in language: Language
  ) -> AnalysedText {
    var text = AnalysedText()
    let meant = zip(words, repaired).map { $1 ?? $0 }
    for (place, word) in meant.enumerated() {
      let weight = repaired[place] == nil ? 1 : TextReader.repairedWeight
      text.spine.append(Term(stem: word.stem, weight: weight, word: place))
      text.spellings.append((word.bare, place))
      text.isContent.append(!word.isFunctionWord)
      text.readings.append(reading(of: words[place], repaired: repaired[place]))
    }
    addNumbers(of: meant, to: &text)
    addParts(of: meant, to: &text, in: language)
    addJoined(meant, to: &text, in: language)
    addMeanings(of: meant, to: &text, in: language)
    return text
  }

  private func reading(of word: Word, repaired: Word?) -> ReadTerm {
    ReadTerm(
      word: word.typed, repaired: repaired?.bare,
      isKnown: word.isFunctionWord || repaired != nil || vocabulary.uses(word))
  }

  private func repair(_ word: Word, in language: Language) -> Word? {
    // Hosts and version numbers are no slips of the pen.
    guard !isKnown(word, in: language), !word.bare.contains(".") else { return nil }
    let repaired =
      parts(of: word).isEmpty
      ? vocabulary.repair(word.bare, in: language)
      // Parts can be found by chance, and in `telefonnummer` they are.
      : vocabulary.alike(word.bare, in: language)
    return repaired.map { analyzer.word(fromBare: $0, in: language) }
  }

  /// Whether neither the knowledge nor the language, as far as it is known, has a word.
  func isStrange(_ word: Word, in language: Language) -> Bool {
    !isKnown(word, in: language) && parts(of: word).isEmpty
  }

  private func isKnown(_ word: Word, in language: Language) -> Bool {
    word.isFunctionWord || vocabulary.uses(word) || vocabulary.isWord(word.bare)
      || Meanings.shipped.knows(word, language: language)
  }

  private func parts(of word: Word) -> [String] {
    parts[word.bare] ?? splitter.parts(of: word.bare)
  }

  /// One number is like another: who asks for an alarm at `7:30` may do so at `6` too.
  private func addNumbers(of words: [Word], to text: inout AnalysedText) {
    for (place, word) in words.enumerated() where word.bare.contains(where: \.isNumber) {
      text.extras.append(Term(stem: Term.number, weight: 1, word: place))
    }
  }

  private func addParts(of words: [Word], to text: inout AnalysedText, in language: Language) {
    for (place, word) in words.enumerated() where !word.isFunctionWord {
      let parts = parts(of: word)
      text.readings[place].parts = parts
      for part in parts {
        let stem = analyzer.stem(ofBare: part, in: language)
        text.extras.append(Term(stem: stem, weight: TextReader.partWeight, word: place))
      }
    }
  }

  /// `verzend kosten` is `verzendkosten`, and `stuur … terug` is `terugsturen`, where the
  /// knowledge or the language has such a word.
  private func addJoined(_ words: [Word], to text: inout AnalysedText, in language: Language) {
    for place in words.indices {
      if place + 1 < words.count { join(words, place, place + 1, &text, language) }
      guard SeparableVerbs.isParticle(words[place].bare, in: language) else { continue }
      for verb in max(0, place - TextReader.reach)..<place {
        joinVerb(words, verb, place, &text, language)
      }
      if place + 2 < words.count { joinVerb(words, place + 2, place, &text, language) }
    }
  }

  private func join(
    _ words: [Word], _ one: Int, _ other: Int, _ text: inout AnalysedText, _ language: Language
  ) {
    let (first, second) = (words[one], words[other])
    guard first.bare.count + second.bare.count >= 6, second.bare.count >= 3,
      !(first.isFunctionWord && second.isFunctionWord)
    else { return }
    append(first.bare + second.bare, at: one, isVerb: false, to: &text, language)
  }

  private func joinVerb(
    _ words: [Word], _ verb: Int, _ particle: Int, _ text: inout AnalysedText, _ language: Language
  ) {
    guard !words[verb].isFunctionWord || SeparableVerbs.isLightVerb(words[verb].bare) else {
      return
    }
    let infinitive = SeparableVerbs.infinitive(of: words[verb].bare)
    append(words[particle].bare + infinitive, at: verb, isVerb: true, to: &text, language)
  }

  private func append(
    _ joined: String, at place: Int, isVerb: Bool, to text: inout AnalysedText, _ language: Language
  ) {
    // In this form or, for a verb, another: asking for the stem of every two neighbours would
    // cost more than all the rest.
    guard isVerb || vocabulary.hasForm(joined, in: language) else { return }
    let word = analyzer.word(fromBare: joined, in: language)
    guard vocabulary.uses(word) || Meanings.shipped.knows(word, language: language)
    else { return }
    text.extras.append(Term(stem: word.stem, weight: 1, word: place))
    text.spellings.append((word.bare, place))
    for group in Meanings.shipped.groups(ofStem: word.stem, language: language) {
      text.meanings.append((group, 1, place))
    }
  }

  private func addMeanings(of words: [Word], to text: inout AnalysedText, in language: Language) {
    for match in Meanings.shipped.matches(in: words, language: language) {
      text.meanings.append((match.group, Float(match.weight), match.words.lowerBound))
    }
    for match in synonyms.matches(in: words, language: language) {
      let place = match.words.lowerBound
      text.extras.append(Term(stem: "=\(match.group)", weight: 1, word: place))
      text.readings[place].synonyms += synonyms.others(than: words[place], in: match.group)
    }
  }
}
