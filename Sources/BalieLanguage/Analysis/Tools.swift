/// What is needed to analyse a text, none of it thread-safe.
struct Tools {
  private let segmenter = Segmenter()
  private var stemmers: [Language: (any Stemmer)?] = [:]
  private var stems: [Language: [String: String]] = [:]

  /// How many stems are remembered, of all languages together.
  private var remembered = 0

  /// More words than this, and longer ones, are not remembered: a visitor must not be able to fill
  /// the memory.
  private static let mostRemembered = 20_000
  private static let longestRemembered = 64

  /// The words of a text in their order.
  mutating func words(of text: String, in language: Language) -> [Word] {
    let units = Marks.tidied(Folding.composed(Array(text.utf16)))
    let ends = WordEnds(text: units)
    let ranges = segmenter?.ranges(in: units) ?? []
    return ranges.flatMap(ends.words).compactMap { word(units[$0], in: language) }
  }

  private mutating func word(_ units: ArraySlice<UInt16>, in language: Language) -> Word? {
    let (typed, folded, bare) = forms(units)
    guard !bare.isEmpty else { return nil }
    return Word(
      typed: typed, folded: folded, bare: bare, stem: stem(bare, in: language),
      isFunctionWord: FunctionWords.contains(bare, in: language))
  }

  /// A word as it was typed, folded, and bare.
  private func forms(_ units: ArraySlice<UInt16>) -> (typed: String, folded: String, bare: String) {
    // Most words by far: nothing to compose or take apart, and only capitals to fold.
    if units.allSatisfy({ $0 < 0x80 }) {
      let typed = String(ascii: units)
      let folded = units.contains { Folding.capitals ~= $0 } ? typed.lowercased() : typed
      return (typed, folded, folded.unapostrophed)
    }
    let folded = Folding.fold(Array(units))
    return (
      String(decoding: units, as: UTF16.self), String(decoding: folded, as: UTF16.self),
      String(decoding: Folding.bare(folded), as: UTF16.self).unapostrophed
    )
  }

  /// The stem of a word that is folded already.
  mutating func stem(_ word: String, in language: Language) -> String {
    if let stem = stems[language]?[word] { return stem }
    if stemmers[language] == nil { stemmers[language] = .some(language.makeStemmer()) }
    let stem = stemmers[language]??.stem(word) ?? word
    remember(stem, of: word, in: language)
    return stem
  }

  private mutating func remember(_ stem: String, of word: String, in language: Language) {
    guard remembered < Tools.mostRemembered, word.utf8.count <= Tools.longestRemembered else {
      return
    }
    stems[language, default: [:]][word] = stem
    remembered += 1
  }
}

extension String {
  /// Takes over code units below 0x80, each of which is a byte.
  fileprivate init(ascii units: ArraySlice<UInt16>) {
    self.init(unsafeUninitializedCapacity: units.count) { bytes in
      for (place, unit) in units.enumerated() { bytes[place] = UInt8(unit) }
      return units.count
    }
  }

  /// `foto's` is `fotos`, `a.u.b` is `aub`: marks inside a word say nothing and vary.
  fileprivate var unapostrophed: String {
    utf8.contains { $0 == 0x27 || $0 == 0x2E } ? filter { $0 != "'" && $0 != "." } : self
  }
}
