/// Lists what a text can have in common with another.
struct FeatureExtractor {
  private var features: [Feature] = []
  private var places: [UInt64: Int] = [:]

  private static let shortestRun = 3
  private static let longestRun = 5
  /// The letters of function words are everywhere and tell little.
  private static let functionWordWeight: Float = 0.5

  /// The features of a text, each once.
  static func features(of text: AnalysedText) -> [Feature] {
    var extractor = FeatureExtractor()
    extractor.addWords(text)
    extractor.addPairs(text)
    extractor.addLetters(text)
    extractor.addMeanings(text)
    return extractor.features
  }

  private mutating func addWords(_ text: AnalysedText) {
    for term in text.spine + text.extras {
      let key = FeatureHash.text(term.stem, from: FeatureHash.start(.word))
      add(.word, key, term.weight, term.word, isContent: text.contentWords.contains(term.word))
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
      let edge: UInt32 = 0x5F
      let scalars = [edge] + letters.unicodeScalars.map(\.value) + [edge]
      let weight = text.contentWords.contains(word) ? 1 : FeatureExtractor.functionWordWeight
      for start in scalars.indices { addRuns(scalars[start...], word, weight) }
    }
  }

  private mutating func addRuns(_ scalars: ArraySlice<UInt32>, _ word: Int, _ weight: Float) {
    var hash = FeatureHash.start(.letters)
    for (length, scalar) in scalars.prefix(FeatureExtractor.longestRun).enumerated() {
      hash = FeatureHash.step(hash, UInt64(scalar))
      if length + 1 >= FeatureExtractor.shortestRun { add(.letters, hash, weight, word) }
    }
  }

  private mutating func addMeanings(_ text: AnalysedText) {
    for (group, weight, word) in text.meanings {
      let key = FeatureHash.step(FeatureHash.start(.meaning), UInt64(group + 1))
      if places[key] == nil { add(.meaning, key, weight, word) }
    }
  }

  private mutating func add(
    _ kind: Feature.Kind, _ key: UInt64, _ value: Float, _ word: Int, isContent: Bool = false
  ) {
    if let place = places[key] {
      features[place].value += value
    } else {
      places[key] = features.count
      features.append(
        Feature(
          kind: kind, key: key, value: value, word: Int32(word), isContentWord: isContent))
    }
  }
}
