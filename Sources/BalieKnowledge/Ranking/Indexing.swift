import BalieLanguage
import Foundation

/// Builds a ranker from what entries say: trains, weighs, turns it round.
struct Indexing: Sendable {
  private let corpus: Corpus
  private let trainer: LinearTrainer
  /// The phrasings that each entry learns from.
  private let own: [Range<Int>]

  init(_ corpus: consuming Corpus) {
    corpus.weigh()
    trainer = LinearTrainer(
      phrasings: corpus.phrasings, labels: corpus.labels, features: corpus.space.count)
    own = corpus.phrasingsByEntry()
    self.corpus = corpus
  }

  /// The finished ranker.
  func ranker() -> Ranker {
    let built = Cores.gather(
      own.count, length: Cores.stretch(of: own.count), into: Built(corpus.entryCounts)
    ) { entries in
      var workspace = trainer.workspace()
      return entries.map { trained($0, in: &workspace) }
    } add: { built, entries in
      for entry in entries { built.add(entry) }
    }
    return Ranker(
      space: corpus.space, postings: built.postings.finished(entries: own.count),
      biases: built.biases, written: corpus.written)
  }

  /// What one entry comes to.
  private struct Trained: Sendable {
    let bias: Float
    let features: [Int32]
    /// A posting for each feature.
    let postings: [Postings.Posting]
  }

  /// What all entries so far come to.
  private struct Built: Sendable {
    var biases: [Float] = []
    var postings: PostingsBuilder

    init(_ counts: [Int32]) { postings = PostingsBuilder(counts: counts) }

    mutating func add(_ entry: Trained) {
      for (feature, posting) in zip(entry.features, entry.postings) {
        postings.add(posting, of: feature)
      }
      biases.append(entry.bias)
    }
  }

  private func trained(_ entry: Int, in space: inout LinearTrainer.Workspace) -> Trained {
    let learnt = trainer.weights(of: entry, own: own[entry], in: &space)
    let said = corpus.said(by: entry)
    let weights = learnt.weights(at: said.lazy.map(\.place))
    let pooled = pooled(said)
    return Trained(
      bias: learnt.bias, features: said.map(\.place),
      postings: said.indices.map { number in
        Postings.Posting(
          entry: entry, fields: said[number].fields, learnt: weights[number],
          pooled: pooled[number].weight)
      })
  }

  /// What an entry's texts say together, as one vector.
  private func pooled(_ said: [Corpus.Said]) -> [FeatureVector.Element] {
    let weighted = said.map { said in
      let weight = log1p(said.weight) * corpus.space.entryRarity[Int(said.place)]
      return FeatureVector.Element(place: said.place, weight: weight)
    }
    return FeatureVector(weighted, kinds: corpus.space.kinds).elements
  }
}
