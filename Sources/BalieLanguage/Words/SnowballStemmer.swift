import CStemmer

/// The Snowball stemmer of one language.
///
/// Not thread-safe: one for each worker.
final class SnowballStemmer {
  private let stemmer: OpaquePointer

  /// Opens the stemmer; nil for a language that Snowball does not have.
  init?(_ language: Language) {
    guard let stemmer = sb_stemmer_new(language.rawValue, "UTF_8") else { return nil }
    self.stemmer = stemmer
  }

  deinit { sb_stemmer_delete(stemmer) }

  /// The stem of a folded word.
  func stem(_ word: String) -> String {
    var word = word
    return word.withUTF8 { bytes in
      guard let stem = sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(bytes.count)) else {
        return String(decoding: bytes, as: UTF8.self)
      }
      let length = Int(sb_stemmer_length(stemmer))
      return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
  }
}
