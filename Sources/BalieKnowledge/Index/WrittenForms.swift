import BalieLanguage

/// What editors wrote to be met word for word: phrasings and titles as a whole, and keywords.
struct WrittenForms: Sendable {
  /// A phrasing or a title, by its letters and digits alone.
  struct Saying: Sendable {
    let key: UInt64
    let entry: Int32
    /// Whether it is a keyword, which says less than a whole phrasing.
    let isKeyword: Bool
  }

  /// A keyword by the words in it that say something.
  struct Keyword: Sendable {
    let words: [UInt64]
    let entry: Int32
  }

  private var sayings: [Saying] = []
  private var keywords: [Keyword] = []

  /// More words are no keyword but a text that was pasted there; it is found by its words only.
  static let mostWords = 8

  mutating func add(_ entry: EntryFeatures, at place: Int) {
    sayings += entry.sayings.map {
      Saying(key: $0.key, entry: Int32(place), isKeyword: $0.isKeyword)
    }
    keywords += entry.keywords.map { Keyword(words: $0, entry: Int32(place)) }
  }

  /// Puts all in the order in which they are looked for.
  mutating func sort() {
    sayings.sort { ($0.key, $0.entry) < ($1.key, $1.entry) }
    keywords.sort { ($0.words[0], $0.entry) < ($1.words[0], $1.entry) }
  }

  /// The entries that have exactly these words, each once; only keywords' where no phrasing or
  /// title has them, and only with `keywords`.
  func entries(saying key: UInt64, keywords: Bool = true) -> [Int] {
    let range = sayings.run(of: key, by: \.key)
    let found = sayings[range]
    let whole = found.filter { !$0.isKeyword }
    let owners = (whole.isEmpty && keywords ? Array(found) : whole).map { Int($0.entry) }
    return owners.reduce(into: []) { once, entry in if once.last != entry { once.append(entry) } }
  }

  /// The keywords that stand in a question whole.
  ///
  /// - Parameter words: the keys of the question's words.
  func keywords(in words: Set<UInt64>) -> [Keyword] {
    words.sorted().flatMap { word in
      keywords[keywords.run(of: word, by: \.words[0])].filter {
        $0.words.allSatisfy(words.contains)
      }
    }
  }
}

extension WrittenForms {
  /// The key of a text: its words in their bare form without the spaces between them, so that
  /// case, accents, marks and spaces make no difference; signs where it has no words.
  static func key(of words: some Sequence<String>, in text: @autoclosure () -> String) -> UInt64? {
    var hash = FeatureHash.start(.word)
    var isEmpty = true
    for word in words {
      isEmpty = isEmpty && word.isEmpty
      hash = FeatureHash.text(word, from: hash)
    }
    if !isEmpty { return hash }
    let signs = text().filter { !$0.isWhitespace }
    return signs.isEmpty ? nil : FeatureHash.text(signs, from: FeatureHash.start(.pair))
  }

  /// The key of a word that says something.
  static func key(ofStem stem: String) -> UInt64 {
    FeatureHash.text(stem, from: FeatureHash.start(.word))
  }
}

extension Array {
  /// Where the elements with a key are, of elements in the order of their keys.
  fileprivate func run<Key: Comparable>(of key: Key, by path: KeyPath<Element, Key>) -> Range<Int> {
    firstIndex(by: path) { $0 >= key }..<firstIndex(by: path) { $0 > key }
  }

  private func firstIndex<Key>(by path: KeyPath<Element, Key>, where holds: (Key) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle][keyPath: path]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
