import Foundation

/// The words around what was searched for.
struct Excerpt {
  /// Most words of an excerpt.
  static let length = 24
  /// Most characters, for texts that are written without spaces.
  static let longest = 240
  /// Words before the first that was searched for.
  static let before = 6

  let text: String

  /// - Parameter searched: Words as they were typed, in any case and with or without accents.
  init(of text: String, around searched: [String]) {
    let words = text.split(whereSeparator: \.isWhitespace)
    let start = Self.start(in: words, around: searched.map(Self.folded))
    let end = min(words.count, start + Self.length)
    let inside = start < end ? text[words[start].startIndex..<words[end - 1].endIndex] : ""
    let isCut = end < words.count || inside.count > Self.longest
    self.text = (start > 0 ? "…" : "") + inside.prefix(Self.longest) + (isCut ? "…" : "")
  }

  private static func start(in words: [Substring], around wanted: [String]) -> Int {
    guard words.count > length else { return 0 }
    let hit = words.firstIndex { word in wanted.contains { folded(word).contains($0) } } ?? 0
    return max(0, min(hit - before, words.count - length))
  }

  private static func folded(_ word: some StringProtocol) -> String {
    word.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }
}
