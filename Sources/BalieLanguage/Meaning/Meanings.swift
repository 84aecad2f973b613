/// Everyday words that mean much the same, grouped, over languages: what links `pakje` to `pakket`
/// and `colis`, and `terugbrengen` to `retourneren`, before any editor has written a synonym.
///
/// The lists are a small general vocabulary of service desks and daily life, not of one site. A
/// word may stand in several groups; a group is no translation, only a field that words share.
public struct Meanings: Sendable {
  /// The shipped groups.
  public static let shipped = Meanings(ListFile.builtIn(in: "Meaning/Groups"))

  /// How many groups there are.
  public private(set) var count = 0
  private var expressions: [Language: ExpressionTree] = [:]
  /// Single words of all languages, as they stand.
  private var anywhere = ExpressionTree()
  private var members: [[String]] = []
  private var singles: [Language: Set<String>] = [:]

  /// A field that words of a text belong to.
  public struct Match: Equatable, Sendable {
    /// The group's number.
    public let group: Int
    /// Less than 1 for a word that stands in several groups.
    public let weight: Double
    /// The words, by their places in the text.
    public let words: Range<Int>
  }

  /// Reads files of groups.
  init(_ lists: [ListFile]) {
    self = Cores.gather(lists.count, length: 1, into: Meanings(synonyms: [:])) { places in
      places.map { MeaningList(GroupList(lists[$0])) }
    } add: { meanings, lists in
      for list in lists { meanings.add(list) }
    }
  }

  private mutating func add(_ list: MeaningList) {
    for expression in list.expressions {
      add(expression.words, in: expression.language, to: count + expression.group)
    }
    count += list.groups
  }

  /// Takes over groups of words that mean the same, as editors wrote them.
  public init(synonyms: [Language: [[String]]]) {
    var analysis = Tools()
    for (language, lists) in synonyms.sorted(by: { $0.key < $1.key }) {
      for words in lists {
        for word in words { add(analysis.words(of: word, in: language), in: language, to: count) }
        members.append(words)
        count += 1
      }
    }
  }

  /// The other words of an editors' group.
  public func others(than word: Word, in group: Int) -> [String] {
    members.indices.contains(group) ? members[group].filter { $0.lowercased() != word.folded } : []
  }

  private mutating func add(_ words: [Word], in language: Language, to group: Int) {
    guard words.contains(where: { !$0.isFunctionWord }) else { return }
    expressions[language, default: ExpressionTree()].add(words.map(\.stem), to: group)
    if words.count == 1, !words[0].isFunctionWord {
      singles[language, default: []].insert(words[0].bare)
      anywhere.add(CollectionOfOne(words[0].bare), to: group)
    }
  }

  /// The groups of a text's words and word groups, each once with its greatest weight.
  public func matches(in words: [Word], language: Language) -> [Match] {
    var best: [Int: Match] = [:]
    for start in words.indices {
      for found in expressions(in: words, from: start, language) { note(found, in: &best) }
    }
    return best.values.sorted { $0.group < $1.group }
  }

  /// Words of another language turn up in any text: what the text's own language does not have
  /// is looked for in all of them, as it stands.
  private func expressions(
    in words: [Word], from start: Int, _ language: Language
  ) -> [ExpressionTree.Found] {
    let word = words[start]
    let found = expressions[language]?.expressions(in: words, from: start) ?? []
    if word.isFunctionWord { return found.filter { $0.words.count > 1 } }
    guard found.first?.words.count != 1 else { return found }
    let strange = anywhere.groups(of: word.bare)
    return strange.isEmpty ? found : found + [.init(words: start..<start + 1, groups: strange)]
  }

  private func note(_ found: ExpressionTree.Found, in best: inout [Int: Match]) {
    let weight = found.words.count > 1 ? 1 : 1 / Double(found.groups.count).squareRoot()
    for group in found.groups where weight > best[group]?.weight ?? 0 {
      best[group] = Match(group: group, weight: weight, words: found.words)
    }
  }

  /// The single words of a language, folded and without diacritics.
  public func words(of language: Language) -> Set<String> { singles[language] ?? [] }

  /// The groups of a single stem.
  public func groups(ofStem stem: String, language: Language) -> [Int] {
    expressions[language]?.groups(of: stem) ?? []
  }

  /// Whether a stem or a word is in any list of its language.
  public func knows(_ word: Word, language: Language) -> Bool {
    !groups(ofStem: word.stem, language: language).isEmpty
      || !anywhere.groups(of: word.bare).isEmpty
  }
}
