import BalieLanguage

/// Words and where they stand, with weights.
struct Index: Sendable {
  private let entries: [Entry]
  private let postings: [String: [(entry: Int, weight: Double)]]

  init(entries: [Entry], analyzer: Analyzer) {
    self.entries = entries
    let counts = entries.map { Index.counts(of: $0, analyzer) }
    postings = Index.weighted(counts)
  }

  func candidates(for words: [Word]) -> [Candidate] {
    var scores = [Double](repeating: 0, count: entries.count)
    var matched = [[String]](repeating: [], count: entries.count)
    for word in words {
      for posting in postings[word.stem] ?? [] {
        scores[posting.entry] += posting.weight
        matched[posting.entry].append(word.typed)
      }
    }
    let total = max(1, Double(words.count)).squareRoot()
    let best = scores.indices.filter { scores[$0] > 0 }
      .sorted { (-scores[$0], $0) < (-scores[$1], $1) }.prefix(10)
    return best.map { place in
      Candidate(
        name: entries[place].name, kind: entries[place].kind,
        confidence: min(1, scores[place] / total), matchedWords: matched[place], evidence: [])
    }
  }

  private static func counts(of entry: Entry, _ analyzer: Analyzer) -> [String: Double] {
    var counts: [String: Double] = [:]
    for (language, edition) in entry.editions {
      let strong = [edition.title] + edition.phrasings + edition.keywords
      for text in strong {
        for word in analyzer.words(of: text.value, in: language) {
          counts[word.stem, default: 0] += 2
        }
      }
      for word in analyzer.words(of: edition.answer.value, in: language) {
        counts[word.stem, default: 0] += 1
      }
    }
    return counts
  }

  private static func weighted(
    _ counts: [[String: Double]]
  ) -> [String: [(entry: Int, weight: Double)]] {
    var frequency: [String: Int] = [:]
    for count in counts { for stem in count.keys { frequency[stem, default: 0] += 1 } }
    var postings: [String: [(entry: Int, weight: Double)]] = [:]
    for (entry, count) in counts.enumerated() {
      let weights = count.sorted { $0.key < $1.key }.map { stem, count in
        (stem, (1 + Double(count)) * rarity(frequency[stem] ?? 0, of: counts.count))
      }
      let length = weights.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
      for (stem, weight) in weights where length > 0 {
        postings[stem, default: []].append((entry, weight / length))
      }
    }
    return postings
  }

  private static func rarity(_ frequency: Int, of count: Int) -> Double {
    // Halving instead of a logarithm keeps this first version free of Foundation.
    Double(count + 1) / Double(2 * frequency + 1)
  }
}
