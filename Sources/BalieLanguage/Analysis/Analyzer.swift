import Synchronization

/// Turns texts into words. Safe to share: each call borrows tools that no other call holds.
public final class Analyzer: Sendable {
  private let benches: [Bench]

  /// Opens the tools for so many analyses at once.
  public init(workers: Int = 4) {
    benches = (0..<max(1, workers)).map { _ in Bench() }
  }

  /// The words of a text in a language, in their order.
  public func words(of text: String, in language: Language) -> [Word] {
    borrowed { $0.words(of: text, in: language) }
  }

  private func borrowed<Result: Sendable>(_ work: (inout Tools) -> Result) -> Result {
    for bench in benches {
      if let result = bench.tools.withLockIfAvailable({ work(&$0) }) { return result }
    }
    return benches[0].tools.withLock { work(&$0) }
  }
}

/// One set of tools with its lock.
private final class Bench: Sendable {
  let tools = Mutex(Tools())
}

/// What is needed to analyse a text, none of it thread-safe.
private struct Tools {
  private let segmenter = Segmenter()
  private var stemmers: [Language: SnowballStemmer?] = [:]

  mutating func words(of text: String, in language: Language) -> [Word] {
    let folded = Folding.fold(Array(text.utf16))
    let ranges = segmenter?.ranges(in: folded) ?? []
    return ranges.map { word(Array(folded[$0]), in: language) }
  }

  private mutating func word(_ folded: [UInt16], in language: Language) -> Word {
    let typed = String(decoding: folded, as: UTF16.self)
    let bare = String(decoding: Folding.bare(folded), as: UTF16.self)
    return Word(typed: typed, folded: typed, bare: bare, stem: stem(bare, in: language))
  }

  private mutating func stem(_ word: String, in language: Language) -> String {
    if stemmers[language] == nil { stemmers[language] = .some(SnowballStemmer(language)) }
    return stemmers[language]??.stem(word) ?? word
  }
}
