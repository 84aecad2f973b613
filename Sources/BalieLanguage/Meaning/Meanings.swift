/// Everyday words that mean much the same, grouped, over languages: what links `pakje` to `pakket`
/// and `colis`, and `terugbrengen` to `retourneren`, before any editor has written a synonym.
///
/// The lists are a small general vocabulary of service desks and daily life, not of one site. A
/// word may stand in several groups; a group is no translation, only a field that words share.
public struct Meanings: Sendable {
  /// The shipped lists.
  public static let shipped = Meanings([
    accounts, actions, community, contracts, delivery, digital, food, government, household,
    housing, leisure, life, ordering, payment, people, service, states, talk, traffic, travel,
    work,
  ])

  /// How many groups there are.
  public private(set) var count = 0
  private var groups: [Language: [String: [Int]]] = [:]
  private var anywhere: [String: [Int]] = [:]
  private var members: [[String]] = []
  private var singles: [Language: Set<String>] = [:]

  /// The longest word group that is looked for.
  private static let longestPhrase = 4

  /// A field that words of a text belong to.
  public struct Match: Equatable, Sendable {
    /// The group's number.
    public let group: Int
    /// Less than 1 for a word that stands in several groups.
    public let weight: Double
    /// The words, by their places in the text.
    public let words: Range<Int>
  }

  /// Reads lists: a line is a language and its words, an empty line ends a group.
  init(_ lists: [String]) {
    var analysis = Tools()
    var group = -1
    for list in lists {
      group += 1
      for line in list.split(separator: "\n", omittingEmptySubsequences: false) {
        let line = line.drop { $0 == " " }
        if line.isEmpty { group += 1 } else { add(line, to: group, &analysis) }
      }
    }
    count = group + 1
  }

  /// Takes over groups of words that mean the same, as editors wrote them.
  public init(synonyms: [Language: [[String]]]) {
    var analysis = Tools()
    for (language, lists) in synonyms.sorted(by: { $0.key < $1.key }) {
      for words in lists {
        for word in words { add(word[...], in: language, to: count, &analysis) }
        members.append(words)
        count += 1
      }
    }
  }

  /// The other words of an editors' group.
  public func others(than word: Word, in group: Int) -> [String] {
    members.indices.contains(group) ? members[group].filter { $0.lowercased() != word.folded } : []
  }

  private mutating func add(_ line: Substring, to group: Int, _ analysis: inout Tools) {
    let language = Language(rawValue: String(line.prefix(2)))
    for entry in line.dropFirst(3).split(separator: ",") {
      add(entry, in: language, to: group, &analysis)
    }
  }

  private mutating func add(
    _ entry: Substring, in language: Language, to group: Int, _ analysis: inout Tools
  ) {
    let words = analysis.words(of: String(entry), in: language)
    guard !words.isEmpty, words.count <= Meanings.longestPhrase,
      words.contains(where: { !$0.isFunctionWord })
    else { return }
    Meanings.insert(group, at: key(words[...]), into: &groups[language, default: [:]])
    if words.count == 1, !words[0].isFunctionWord {
      singles[language, default: []].insert(words[0].bare)
      Meanings.insert(group, at: words[0].bare, into: &anywhere)
    }
  }

  private static func insert(_ group: Int, at key: String, into groups: inout [String: [Int]]) {
    if groups[key]?.contains(group) != true { groups[key, default: []].append(group) }
  }

  private func key(_ words: ArraySlice<Word>) -> String {
    words.map(\.stem).joined(separator: " ")
  }

  /// The groups of a text's words and word groups, each once with its greatest weight.
  public func matches(in words: [Word], language: Language) -> [Match] {
    var best: [Int: Match] = [:]
    for start in words.indices {
      for length in 1...Meanings.longestPhrase where start + length <= words.count {
        let range = start..<start + length
        note(found(words[range], language), at: range, in: &best)
      }
    }
    return best.values.sorted { $0.group < $1.group }
  }

  /// The single words of a language, folded and without diacritics.
  public func words(of language: Language) -> Set<String> { singles[language] ?? [] }

  /// The groups of a single stem.
  public func groups(ofStem stem: String, language: Language) -> [Int] {
    groups[language]?[stem] ?? []
  }

  /// Whether a stem or a word is in any list of its language.
  public func knows(_ word: Word, language: Language) -> Bool {
    groups[language]?[word.stem] != nil || anywhere[word.bare] != nil
  }

  /// Words of another language turn up in any text: what the text's own language does not have
  /// is looked for in all of them, as it stands.
  private func found(_ words: ArraySlice<Word>, _ language: Language) -> [Int] {
    if words.count == 1, words.first?.isFunctionWord == true { return [] }
    if let found = groups[language]?[key(words)] { return found }
    guard words.count == 1, let word = words.first else { return [] }
    return anywhere[word.bare] ?? []
  }

  private func note(_ found: [Int], at range: Range<Int>, in best: inout [Int: Match]) {
    let weight = range.count > 1 ? 1 : 1 / Double(found.count).squareRoot()
    for group in found where weight > best[group]?.weight ?? 0 {
      best[group] = Match(group: group, weight: weight, words: range)
    }
  }
}
