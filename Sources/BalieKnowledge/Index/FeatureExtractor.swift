/// Lists what a text can have in common with another.
struct FeatureExtractor {
  private var features: [Feature] = []
  private var places = KeyTable()
  private var scalars: [UInt32] = []

  private static let shortestRun = 3
  private static let longestRun = 5
  /// Stands for the beginning and the end of a word.
  private static let edge: UInt32 = 0x5F
  /// The letters of function words are everywhere and tell little.
  private static let functionWordWeight: Float = 0.5
  /// What is meant tells a little more than the word that was chosen for it.
  private static let meaningWeight: Float = 1.2

  /// The features of a text, each once.
  static func features(of text: AnalysedText) -> [Feature] {
    var extractor = FeatureExtractor()
    return extractor.features(of: text)
  }

  /// The same for one text after the other, in room that is taken once.
  mutating func features(of text: AnalysedText) -> [Feature] {
    features.removeAll(keepingCapacity: true)
    places.removeAll()
    addWords(text)
    addPairs(text)
    addLetters(text)
    addMeanings(text)
    return features
  }

  private mutating func addWords(_ text: AnalysedText) {
    for terms in [text.spine, text.extras] {
      for term in terms {
        let key = FeatureHash.text(term.stem, from: FeatureHash.start(.word))
        add(.word, key, term.weight, term.word, isContent: text.isContent[term.word])
      }
    }
  }

  private mutating func addPairs(_ text: AnalysedText) {
    for (one, other) in zip(text.spine, text.spine.dropFirst()) {
      let first = FeatureHash.text(one.stem, from: FeatureHash.start(.pair))
      let key = FeatureHash.text(other.stem, from: FeatureHash.step(first, 0x20))
      add(.pair, key, one.weight * other.weight, one.word)
    }
  }

  private mutating func addLetters(_ text: AnalysedText) {
    for (letters, word) in text.spellings {
      scalars.removeAll(keepingCapacity: true)
      scalars.append(FeatureExtractor.edge)
      for scalar in letters.unicodeScalars { scalars.append(scalar.value) }
      scalars.append(FeatureExtractor.edge)
      let weight = text.isContent[word] ? 1 : FeatureExtractor.functionWordWeight
      for start in scalars.indices { addRuns(from: start, word, weight) }
    }
  }

  private mutating func addRuns(from start: Int, _ word: Int, _ weight: Float) {
    var hash = FeatureHash.start(.letters)
    for place in start..<min(start + FeatureExtractor.longestRun, scalars.count) {
      hash = FeatureHash.step(hash, UInt64(scalars[place]))
      if place - start + 1 >= FeatureExtractor.shortestRun { add(.letters, hash, weight, word) }
    }
  }

  private mutating func addMeanings(_ text: AnalysedText) {
    for (group, weight, word) in text.meanings {
      let key = FeatureHash.step(FeatureHash.start(.meaning), UInt64(group + 1))
      guard places.find(key) == nil else { continue }
      add(.meaning, key, FeatureExtractor.meaningWeight * weight, word)
    }
  }

  private mutating func add(
    _ kind: Feature.Kind, _ key: UInt64, _ value: Float, _ word: Int, isContent: Bool = false
  ) {
    let (place, isNew) = places.place(of: key)
    if isNew {
      features.append(
        Feature(
          kind: kind, key: key, value: value, word: Int32(word), isContentWord: isContent))
    } else {
      features[Int(place)].value += value
    }
  }
}
