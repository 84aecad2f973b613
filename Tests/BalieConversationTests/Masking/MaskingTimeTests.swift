import Foundation
import Testing

@testable import BalieConversation

@Suite(.serialized) struct `Masking in time` {
  /// What makes a pattern look far ahead, in each of its signs.
  private static let patterns = [
    "٠.", "0.", "1-", "1 ", "1,", "a@a-", "a.", "a@b.", "a-", "a_", "(", "+", " ", ". ", ": ", "é",
    "a(at)", "at ", " punt ", "a.a@b.b ", "aa11 ", "nl91 ", "1234ab ", "1 nr ", "postcode ",
    "order ", "bestelnummer 1 ", "1.000", "€ ", "06 ", "(0)", "2026-03-12", "x", "1", "💬",
  ]

  @Test(arguments: patterns)
  func `takes no more a character for a long text than for a short one`(_ pattern: String) {
    let short = text(of: pattern, scalars: 500)
    let long = text(of: pattern, scalars: 4_000)
    let ratio = (0..<4).lazy.map { _ in self.seconds(for: long) / self.seconds(for: short) }
    // Eight times as long: 64 times the work where each start looked along all the rest.
    #expect(ratio.contains { $0 < 8 * 3 })
  }

  private func text(of pattern: String, scalars count: Int) -> String {
    String(repeating: pattern, count: count / pattern.unicodeScalars.count)
  }

  /// On this thread's clock, so that others who work at the same time do not count.
  private func seconds(for text: String) -> Double {
    let start = ThreadClock.seconds
    _ = PersonalData.masked(text)
    return ThreadClock.seconds - start
  }
}

private enum ThreadClock {
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
