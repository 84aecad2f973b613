/// Takes compounds apart where both parts are words that are known.
public struct CompoundSplitter: Sendable {
  /// Words below this length are hardly ever compounds.
  static let shortestWord = 7
  /// The longest that people write are a little over forty. Looking for parts takes time with the
  /// square of the length, and a visitor may type thousands of letters without a space.
  package static let longestWord = 48
  static let shortestPart = 3

  /// How well a part is known.
  public enum Familiarity: Int, Comparable, Sendable {
    /// No word at all.
    case unknown
    /// A word of the language.
    case language
    /// A word of the knowledge itself.
    case knowledge

    /// By their order above.
    public static func < (one: Familiarity, other: Familiarity) -> Bool {
      one.rawValue < other.rawValue
    }
  }

  private let familiarity: @Sendable (String) -> Familiarity

  /// Splits by what this tells of a possible part.
  public init(familiarity: @escaping @Sendable (String) -> Familiarity) {
    self.familiarity = familiarity
  }

  /// The two parts of a folded word; empty where it is no compound of known words.
  ///
  /// Of several ways the one with the better known parts wins, then the one with the longer
  /// shortest part.
  public func parts(of word: String) -> [String] {
    guard (CompoundSplitter.shortestWord...CompoundSplitter.longestWord).contains(word.count),
      !OpaqueWords.contains(word)
    else { return [] }
    return ways(of: word).max { ($0.rank, $0.shortest) < ($1.rank, $1.shortest) }?.parts ?? []
  }

  private struct Way {
    let parts: [String]
    let rank: Int
    var shortest: Int { parts.map(\.count).min() ?? 0 }
  }

  private func ways(of word: String) -> [Way] {
    let least = CompoundSplitter.shortestPart
    return (least...(word.count - least)).flatMap { length -> [Way] in
      let head = String(word.dropFirst(length))
      let headRank = rank(head)
      guard headRank > 0 else { return [] }
      return modifiers(String(word.prefix(length))).compactMap { modifier in
        let modifierRank = rank(modifier)
        guard modifierRank > 0 else { return nil }
        return Way(parts: [modifier, head], rank: headRank + modifierRank)
      }
    }
  }

  /// The first part with and without the letters that bind it: `stads`, `kaarten`, `zonne`.
  private func modifiers(_ part: String) -> [String] {
    var modifiers = [part]
    for link in ["s", "en", "e", "n"] where part.hasSuffix(link) {
      let rest = part.dropLast(link.count)
      guard rest.count >= CompoundSplitter.shortestPart else { continue }
      modifiers.append(String(rest))
      // The vowel before it stays short: `zon` doubles its n.
      if link != "s", rest.count > CompoundSplitter.shortestPart, rest.last == rest.dropLast().last
      {
        modifiers.append(String(rest.dropLast()))
      }
    }
    return modifiers
  }

  private func rank(_ part: String) -> Int {
    guard part.count >= CompoundSplitter.shortestPart, !Affixes.contains(part) else { return 0 }
    let known = familiarity(part)
    // Three letters fit anywhere: only words of the knowledge itself may be so short.
    if part.count == CompoundSplitter.shortestPart, known < .knowledge { return 0 }
    return known.rawValue
  }
}

/// Beginnings and ends of words that look like words.
enum Affixes {
  static func contains(_ part: String) -> Bool { list.contains(part) }

  private static let list = Set(ListFile.words("Compounds/Lists/affixes.txt"))
}

/// Words that look like compounds and mean something else.
enum OpaqueWords {
  static func contains(_ word: String) -> Bool { list.contains(word) }

  private static let list = Set(ListFile.words("Compounds/Lists/opaque.txt"))
}
