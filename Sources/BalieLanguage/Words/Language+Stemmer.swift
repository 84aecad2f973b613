extension Language {
  /// The stemmer for a language; nil where there is none, and words then stay as they are.
  func makeStemmer() -> (any Stemmer)? {
    switch rawValue {
    case "nl": DutchStemmer()
    case "en": EnglishStemmer()
    case "de": GermanStemmer()
    default: SnowballStemmer(self)
    }
  }
}
