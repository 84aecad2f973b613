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

  /// The stem of a word that is folded and bare already, as all of a ``Word``'s forms are.
  public func stem(ofBare word: String, in language: Language) -> String {
    borrowed { $0.stem(word, in: language) }
  }

  /// A word put together from bare forms, e.g. of two that were written apart.
  public func word(fromBare bare: String, in language: Language) -> Word {
    Word(
      typed: bare, folded: bare, bare: bare, stem: stem(ofBare: bare, in: language),
      isFunctionWord: FunctionWords.contains(bare, in: language))
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
