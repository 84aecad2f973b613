import BalieLanguage
import Foundation

/// Builds a ranker from passages: counts, weighs, trains.
struct Indexing {
  private let passages: [Passage]
  private let entries: Int
  private var space = FeatureSpace()
  /// What each passage has of each feature.
  private var vectors = SparseRows()

  init(passages: [Passage], texts: [AnalysedText], entries: Int) {
    self.passages = passages
    self.entries = entries
    for text in texts {
      for feature in FeatureExtractor.features(of: text) {
        vectors.append(.init(place: space.place(of: feature), weight: feature.value))
      }
      vectors.endRow()
    }
  }

  /// The finished ranker.
  consuming func ranker() -> Ranker {
    let trained = trainingPassages()
    weigh(by: trained)
    let (trainer, own) = trainer(on: trained)
    let (indexing, passages) = (self, passagesByEntry())
    let stretches = Cores.map(entries) { entries in
      indexing.stretch(entries, passages: passages, trainer, own: own)
    }
    return Ranker(
      space: space, postings: Postings(stretches.map(\.postings), features: space.count),
      biases: stretches.flatMap(\.biases))
  }

  /// What was found out of some entries, one after the other.
  private struct Stretch {
    var postings = PostingsBuilder()
    var biases: [Float] = []
  }

  private func stretch(
    _ entries: Range<Int>, passages: [[Int]], _ trainer: LinearTrainer, own: [[Int]]
  ) -> Stretch {
    var stretch = Stretch()
    var (workspace, pool) = (trainer.workspace(), Pool(features: space.count))
    for entry in entries {
      let learnt = trainer.weights(of: entry, own: own[entry], in: &workspace)
      for place in passages[entry] { pool.add(vectors[place], from: self.passages[place].field) }
      stretch.postings.add(entry: entry, pool.drain(space), learnt)
      stretch.biases.append(learnt.bias)
    }
    return stretch
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

  private func trainer(on trained: [Int]) -> (LinearTrainer, own: [[Int]]) {
    let labels = trained.map { passages[$0].entry }
    var own = [[Int]](repeating: [], count: entries)
    for (row, label) in labels.enumerated() { own[label].append(row) }
    let trainer = LinearTrainer(
      phrasings: phrasings(trained), labels: labels, features: space.count)
    return (trainer, own)
  }

  private func phrasings(_ trained: [Int]) -> SparseRows {
    var phrasings = SparseRows()
    for passage in trained {
      let weighted = vectors[passage].map { element in
        let rarity = space.phrasingRarity[Int(element.place)]
        return FeatureVector.Element(place: element.place, weight: element.weight * rarity)
      }
      for element in FeatureVector(weighted, kinds: space.kinds).elements {
        phrasings.append(element)
      }
      phrasings.endRow()
    }
    return phrasings
  }
}
