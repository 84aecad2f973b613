import BalieLanguage
import Foundation

/// Builds a ranker from passages: counts, weighs, trains.
struct Indexing {
  private let passages: [Passage]
  private let entries: Int
  private var space = FeatureSpace()
  private var vectors: [[FeatureVector.Element]] = []

  /// How much a field counts among all that an entry says.
  private static func weight(of field: Evidence.Field) -> Float {
    switch field {
    case .title, .phrasings, .keywords, .characters: 1
    case .answer: 0.25
    case .related: 0.1
    }
  }

  init(passages: [Passage], texts: [AnalysedText], entries: Int) {
    self.passages = passages
    self.entries = entries
    vectors = texts.map { text in
      FeatureExtractor.features(of: text).map { feature in
        .init(place: space.place(of: feature), weight: feature.value)
      }
    }
  }

  /// The finished ranker.
  consuming func ranker() -> Ranker {
    let trained = trainingPassages()
    weigh(by: trained)
    var (postings, biases) = (PostingsBuilder(), [Float]())
    var (trainer, own) = trainer(on: trained)
    for (entry, passages) in passagesByEntry().enumerated() {
      let learnt = trainer.weights(of: entry, own: own[entry])
      biases.append(learnt.bias)
      postings.add(entry: entry, pooled(passages), learnt)
    }
    return Ranker(space: space, postings: postings.postings(of: space.count), biases: biases)
  }

  private func passagesByEntry() -> [[Int]] {
    var byEntry = [[Int]](repeating: [], count: entries)
    for place in passages.indices { byEntry[passages[place].entry].append(place) }
    return byEntry
  }

  /// Titles and phrasings are what visitors' questions look like; an entry with neither learns
  /// from its keywords, and one without those from its answer.
  private func trainingPassages() -> [Int] {
    let choices: [Set<Evidence.Field>] = [[.title, .phrasings], [.keywords], [.answer]]
    return passagesByEntry().flatMap { own in
      choices.lazy.map { fields in own.filter { fields.contains(passages[$0].field) } }
        .first { !$0.isEmpty } ?? []
    }
  }

  private mutating func weigh(by trained: [Int]) {
    var inPhrasings = [Int32](repeating: 0, count: space.count)
    for passage in trained {
      for element in vectors[passage] { inPhrasings[Int(element.place)] += 1 }
    }
    var inEntries = [Int32](repeating: 0, count: space.count)
    var last = [Int32](repeating: -1, count: space.count)
    for (place, passage) in passages.enumerated() {
      for element in vectors[place] where last[Int(element.place)] != Int32(passage.entry) {
        last[Int(element.place)] = Int32(passage.entry)
        inEntries[Int(element.place)] += 1
      }
    }
    space.weigh(
      inPhrasings: inPhrasings, of: trained.count, inEntries: inEntries, of: entries)
  }

  /// What an entry's texts say together, with the fields in which they say it.
  private func pooled(_ own: [Int]) -> [PostingsBuilder.Pooled] {
    var pool: [Int32: (weight: Float, fields: UInt8)] = [:]
    for place in own {
      let weight = Indexing.weight(of: passages[place].field)
      let bit = passages[place].field.bit
      for element in vectors[place] {
        pool[element.place, default: (0, 0)].weight += weight * element.weight
        pool[element.place]?.fields |= bit
      }
    }
    let sorted = pool.sorted { $0.key < $1.key }
    let vector = FeatureVector(
      sorted.map { place, said in
        .init(place: place, weight: log1p(said.weight) * space.entryRarity[Int(place)])
      }, kinds: space.kinds)
    return zip(vector.elements, sorted).map { element, said in
      .init(place: element.place, weight: element.weight, fields: said.value.fields)
    }
  }

  private func trainer(on trained: [Int]) -> (LinearTrainer, own: [[Int]]) {
    let phrasings = trained.map { passage in
      FeatureVector(
        vectors[passage].map {
          .init(place: $0.place, weight: $0.weight * space.phrasingRarity[Int($0.place)])
        }, kinds: space.kinds)
    }
    let labels = trained.map { passages[$0].entry }
    var own = [[Int]](repeating: [], count: entries)
    for (row, label) in labels.enumerated() { own[label].append(row) }
    return (LinearTrainer(phrasings: phrasings, labels: labels, features: space.count), own)
  }
}
