/// How editors' own words claim a question for topics: by a keyword, by a whole phrasing.
struct Claims {
  /// What keywords say for a topic.
  struct Keyword {
    /// How much the keyword is the topic's own: 1 where no other topic says these words in a title,
    /// a phrasing or a keyword, a half where two do.
    var ownness = 0.0
    /// The share of what the question says that keywords cover, 0...1.
    var cover = 0.0
  }

  /// By the place of the topic; only topics that have a keyword of the question.
  private(set) var keywords: [Int: Keyword] = [:]
  /// Topics that have a word in a title or a keyword which is all that the question says; empty
  /// where it says more.
  private(set) var sharers: [Int] = []
  /// Topics that have the question word for word as a phrasing, a title or a keyword.
  private(set) var written: [Int] = []

  private let question: QuestionVector
  private let ranker: Ranker
  private let isTopic: (Int) -> Bool
  /// The weight of each of the question's words that say something; 0 for the others.
  private var weights: [Float]
  /// The place of each of its words in full, by the key: parts of compounds are left out.
  private var words: [UInt64: Int] = [:]

  /// A repaired word is one of the question's, a part of a compound is not.
  private static let wholeWord: Float = 0.75
  /// One number is like another, and so it is nobody's own.
  private static let anyNumber = WrittenForms.key(ofStem: Term.number)

  /// - Parameter keys: the question's keys as a whole, as it was typed and as it was read.
  init(
    of question: QuestionVector, keys: [UInt64], in ranker: Ranker,
    isTopic: @escaping (Int) -> Bool
  ) {
    self.question = question
    self.ranker = ranker
    self.isTopic = isTopic
    weights = question.isContent.map { _ in 0 }
    weigh()
    claim()
    if weights.count(where: { $0 > 0 }) == 1 { sharers = topics(naming: words.keys.sorted()) }
    written = writers(of: keys)
  }

  /// A single word that is one topic's keyword is also what others may have in their titles.
  private func writers(of keys: [UInt64]) -> [Int] {
    for key in keys {
      let found = ranker.written.entries(saying: key, keywords: sharers.count < 2).filter(isTopic)
      if !found.isEmpty { return found }
    }
    return []
  }

  private mutating func weigh() {
    for (number, feature) in question.features.enumerated() where feature.kind == .word {
      let place = Int(question.byPhrasing.elements[number].place)
      note(feature, weight: ranker.space.phrasingRarity[place])
    }
    for feature in question.strange where feature.kind == .word {
      note(feature, weight: ranker.space.strangePhrasingRarity)
    }
  }

  private mutating func note(_ feature: Feature, weight: Float) {
    let word = Int(feature.word)
    guard question.isContent[word], feature.value >= Claims.wholeWord,
      feature.key != Claims.anyNumber
    else { return }
    words[feature.key] = word
    weights[word] = max(weights[word], weight)
  }

  private mutating func claim() {
    let whole = weights.reduce(0, +)
    guard whole > 0 else { return }
    var covered: [Int: Set<Int>] = [:]
    for keyword in ranker.written.keywords(in: Set(words.keys)) {
      let topic = Int(keyword.entry)
      guard isTopic(topic) else { continue }
      let ownness = 1 / Double(max(1, keyword.words.map(topicsSaying).min() ?? 1))
      keywords[topic, default: Keyword()].ownness = max(keywords[topic]?.ownness ?? 0, ownness)
      covered[topic, default: []].formUnion(keyword.words.compactMap { words[$0] })
    }
    for (topic, places) in covered {
      keywords[topic]?.cover = Double(places.reduce(0) { $0 + weights[$1] } / whole)
    }
  }

  /// How many topics say a word in a title, a phrasing or a keyword.
  private func topicsSaying(_ word: UInt64) -> Int {
    topics(saying: word, in: [.title, .phrasings, .keywords]).count
  }

  private func topics(naming words: [UInt64]) -> [Int] {
    Set(words.flatMap { topics(saying: $0, in: [.title, .keywords]) }).sorted()
  }

  private func topics(saying word: UInt64, in fields: [Evidence.Field]) -> [Int] {
    guard let place = ranker.space.find(word) else { return [] }
    let bits = fields.reduce(0) { $0 | $1.bit }
    return ranker.postings.all(of: place).lazy.filter { $0.fields & bits != 0 }
      .map(\.entry).filter(isTopic)
  }
}
