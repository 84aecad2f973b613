import CICU

/// Cuts a text into words by Unicode's rules, with dictionaries for languages without spaces.
///
/// Not thread-safe: one for each worker.
final class Segmenter {
  private let words: UnsafeMutableRawPointer

  /// Opens ICU's iterator; nil where ICU has no data for it.
  init?() {
    guard let words = balie_icu_open_words() else { return nil }
    self.words = words
  }

  deinit { balie_icu_close_words(words) }

  /// The ranges of words and numbers, in code units; spaces, punctuation and emoji are left out.
  func ranges(in text: [UInt16]) -> [Range<Int>] {
    text.withUnsafeBufferPointer { buffer in
      guard balie_icu_start_words(words, buffer.baseAddress, Int32(buffer.count)) != 0 else {
        return []
      }
      return boundaries()
    }
  }

  private func boundaries() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while case let end = Int(balie_icu_next_word(words)), end >= 0 {
      if balie_icu_is_word(words) != 0 { ranges.append(start..<end) }
      start = end
    }
    return ranges
  }
}
