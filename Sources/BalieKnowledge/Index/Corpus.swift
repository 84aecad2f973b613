import BalieLanguage

/// All passages in their features.
struct Corpus: Sendable {
  private(set) var space = FeatureSpace()
  /// What each passage has of each feature.
  private(set) var rows = SparseRows()

  /// So many passages are read at a time.
  private static let stretch = 64

  /// Reads passages, whose words are found already.
  static func read(_ passages: [Passage], words: [[Word]], by reader: TextReader) -> Corpus {
    Cores.gather(passages.count, length: stretch, into: Corpus()) { places in
      var extractor = FeatureExtractor()
      return places.map { place in
        extractor.features(
          of: reader.read(passage: words[place], in: passages[place].language))
      }
    } add: { corpus, texts in
      for features in texts { corpus.add(features) }
    }
  }

  private mutating func add(_ features: [Feature]) {
    for feature in features {
      rows.append(.init(place: space.place(of: feature), weight: feature.value))
    }
    rows.endRow()
  }

  /// Takes over in how many phrasings and entries each feature occurs.
  ///
  /// - Parameter phrasings: the passages that visitors' questions look like.
  mutating func weigh(phrasings: [Int], passages: [Passage], entries: Int) {
    var inPhrasings = [Int32](repeating: 0, count: space.count)
    for passage in phrasings {
      for element in rows[passage] { inPhrasings[Int(element.place)] += 1 }
    }
    var inEntries = [Int32](repeating: 0, count: space.count)
    var last = [Int32](repeating: -1, count: space.count)
    for (place, passage) in passages.enumerated() {
      for element in rows[place] where last[Int(element.place)] != Int32(passage.entry) {
        last[Int(element.place)] = Int32(passage.entry)
        inEntries[Int(element.place)] += 1
      }
    }
    space.weigh(
      inPhrasings: inPhrasings, of: phrasings.count, inEntries: inEntries, of: entries)
  }
}
