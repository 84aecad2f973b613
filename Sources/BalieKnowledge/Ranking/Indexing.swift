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
    let pools = (0..<entries).map { _ in [Int32: Pooled]() }
    let pooled = pool(into: pools)
    let learnt = train(on: trained)
    return Ranker(
      space: space, postings: postings(pooled, learnt), biases: learnt.map(\.bias))
  }

  /// Titles and phrasings are what visitors' questions look like; an entry with neither learns
  /// from its keywords, and one without those from its answer.
  private func trainingPassages() -> [Int] {
    var byEntry = [[Int]](repeating: [], count: entries)
    for place in passages.indices { byEntry[passages[place].entry].append(place) }
    let choices: [Set<Evidence.Field>] = [[.title, .phrasings], [.keywords], [.answer]]
    return byEntry.flatMap { own in
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

  private struct Pooled {
    var weight: Float
    var fields: UInt8
  }

  private func pool(into empty: [[Int32: Pooled]]) -> [[Int32: Pooled]] {
    var pools = empty
    for (place, passage) in passages.enumerated() {
      let weight = Indexing.weight(of: passage.field)
      for element in vectors[place] {
        pools[passage.entry][element.place, default: Pooled(weight: 0, fields: 0)].weight +=
          weight * element.weight
        pools[passage.entry][element.place]?.fields |= passage.field.bit
      }
    }
    return pools
  }

  private func train(on trained: [Int]) -> [LinearTrainer.Weights] {
    let phrasings = trained.map { passage in
      FeatureVector(
        vectors[passage].map {
          .init(place: $0.place, weight: $0.weight * space.phrasingRarity[Int($0.place)])
        }, kinds: space.kinds)
    }
    let labels = trained.map { passages[$0].entry }
    var own = [[Int]](repeating: [], count: entries)
    for (row, label) in labels.enumerated() { own[label].append(row) }
    var trainer = LinearTrainer(phrasings: phrasings, labels: labels, features: space.count)
    return (0..<entries).map { trainer.weights(of: $0, own: own[$0]) }
  }

  private func postings(
    _ pools: [[Int32: Pooled]], _ learnt: [LinearTrainer.Weights]
  ) -> Postings {
    var byFeature = [[Postings.Posting]](repeating: [], count: space.count)
    for entry in 0..<entries {
      let pool = pools[entry].sorted { $0.key < $1.key }
      let vector = FeatureVector(
        pool.map { place, pooled in
          .init(place: place, weight: log1p(pooled.weight) * space.entryRarity[Int(place)])
        }, kinds: space.kinds)
      var weights: [Int32: Float] = [:]
      for (feature, weight) in zip(learnt[entry].features, learnt[entry].weights) {
        weights[feature] = weight
      }
      for (element, pooled) in zip(vector.elements, pool) {
        byFeature[Int(element.place)].append(
          Postings.Posting(
            entry: Int32(entry), learnt: weights[element.place] ?? 0, pooled: element.weight,
            fields: pooled.value.fields))
      }
    }
    return Postings(byFeature)
  }
}
