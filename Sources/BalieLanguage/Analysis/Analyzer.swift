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

  /// The stem of a single word, whose case and diacritics do not matter.
  public func stem(of word: String, in language: Language) -> String {
    words(of: word, in: language).first?.stem ?? word
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
