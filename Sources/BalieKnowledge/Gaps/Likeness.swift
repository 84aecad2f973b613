import BalieLanguage
import Foundation

/// What makes questions alike in the eyes of the engine: word stems, the letters of the words, so
/// that typing slips hardly matter, and the topics that it would consider for them.
struct Likeness {
  private let knowledge: KnowledgeBase
  private let analyzer = Analyzer(workers: 1)
  private let rarity: [String: Double]
  private let strange: Double
  private var places: [String: Int] = [:]

  /// How much each kind counts. Words say most; letters mend what is misspelt; topics tie together
  /// what has no word in common.
  private static let weights: [TraitKind: Double] = [.word: 1, .letters: 0.7, .topic: 0.8]

  init(to knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    let texts = Self.frequencies(in: knowledge.content, analyzer)
    let count = Double(max(1, texts.count))
    rarity = texts.counts.mapValues { Self.rarity(of: Double($0), among: count) }
    strange = Self.rarity(of: 0, among: count)
  }

  /// The question's traits, as one vector of length 1, and the topics considered for it.
  mutating func traits(of question: GroupedQuestion) -> QuestionTraits {
    let words = analyzer.words(of: question.text, in: question.language)
    let reading = knowledge.read(
      question.text, conversation: question.language, site: question.language)
    let topics = reading.candidates.filter { $0.kind == .topic }.prefix(5)
    var vector: [Int: Double] = [:]
    let common = StopWords.of(question.language)
    let telling = words.filter { !common.contains($0.bare) }
    // Where nothing else is said, even stop words are better than nothing.
    let said = telling.isEmpty ? words : telling
    add(.word, said.map { ("w" + $0.stem, weight(of: $0)) }, to: &vector)
    add(.letters, said.flatMap(letters), to: &vector)
    add(
      .topic, topics.map { ("t" + $0.name, $0.confidence) },
      strength: topics.first?.confidence ?? 0, to: &vector)
    // Summed in a fixed order: a dictionary's own differs from run to run, and so would the last
    // digits of the sum.
    let ordered = vector.sorted { $0.key < $1.key }
    let length = ordered.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    return QuestionTraits(
      vector: ordered.map { ($0.key, $0.value / max(length, .ulpOfOne)) },
      topics: topics.map { ($0.name, $0.confidence) })
  }

  private func weight(of word: Word) -> Double { rarity[word.stem] ?? strange }

  private func letters(of word: Word) -> [(String, Double)] {
    let letters = Array("_" + word.bare + "_")
    guard letters.count >= 4 else { return [] }
    let runs = (0...(letters.count - 3)).map { "c" + String(letters[$0..<($0 + 3)]) }
    let share = weight(of: word) / Double(runs.count).squareRoot()
    return runs.map { ($0, share) }
  }

  /// Adds traits of one kind, brought to the length that its kind has.
  private mutating func add(
    _ kind: TraitKind, _ traits: [(String, Double)], strength: Double = 1,
    to vector: inout [Int: Double]
  ) {
    let sums = Dictionary(traits, uniquingKeysWith: +).sorted { $0.key < $1.key }
    let length = sums.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    guard length > 0, let weight = Self.weights[kind] else { return }
    for (trait, value) in sums { vector[place(of: trait)] = value / length * weight * strength }
  }

  private mutating func place(of trait: String) -> Int {
    if let place = places[trait] { return place }
    places[trait] = places.count
    return places.count - 1
  }

  /// In how many of the knowledge's titles and phrasings each stem stands.
  private static func frequencies(
    in content: Content, _ analyzer: Analyzer
  ) -> (counts: [String: Int], count: Int) {
    var counts: [String: Int] = [:]
    var total = 0
    for topic in content.topics {
      for (language, edition) in topic.editions {
        for text in [edition.title] + edition.phrasings {
          total += 1
          let stems = Set(analyzer.words(of: text.value, in: language).map(\.stem))
          for stem in stems { counts[stem, default: 0] += 1 }
        }
      }
    }
    return (counts, total)
  }

  /// Inverse document frequency, never below a little: even the most common word says something.
  private static func rarity(of frequency: Double, among count: Double) -> Double {
    max(0.1, log((count + 1) / (frequency + 0.5)) / log(2 * count + 2))
  }
}

/// A kind of trait, weighed apart from the others.
private enum TraitKind { case word, letters, topic }

/// What a question has in common with others.
struct QuestionTraits {
  /// Traits with their weights, in a fixed order; of length 1.
  let vector: [(trait: Int, weight: Double)]
  /// Topics that were considered, best first.
  let topics: [(name: String, confidence: Double)]
}
