extension Language {
  /// The stemmer for a language; nil where there is none, and words then stay as they are.
  func makeStemmer() -> (any Stemmer)? {
    rawValue == "nl" ? DutchStemmer() : SnowballStemmer(self)
  }
}
