import BalieLanguage

/// Builds a ranker from passages: weighs, trains, pools.
struct Indexing: Sendable {
  private let passages: [Passage]
  private let entries: Int
  private var corpus: Corpus

  init(passages: [Passage], corpus: Corpus, entries: Int) {
    self.passages = passages
    self.corpus = corpus
    self.entries = entries
  }

  /// The finished ranker.
  consuming func ranker() -> Ranker {
    let trained = trainingPassages()
    corpus.weigh(phrasings: trained, passages: passages, entries: entries)
    let (trainer, own) = trainer(on: trained)
    let (indexing, passages) = (self, passagesByEntry())
    let stretches = Cores.map(entries) { entries in
      [indexing.stretch(entries, passages: passages, trainer, own: own)]
    }
    return Ranker(
      space: corpus.space,
      postings: Postings(stretches.map(\.postings), features: corpus.space.count),
      biases: stretches.flatMap(\.biases))
  }

  /// What was found out of some entries, one after the other.
  private struct Stretch: Sendable {
    var postings = PostingsBuilder()
    var biases: [Float] = []
  }

  private func stretch(
    _ entries: Range<Int>, passages: [[Int]], _ trainer: LinearTrainer, own: [[Int]]
  ) -> Stretch {
    var stretch = Stretch()
    var (workspace, pool) = (trainer.workspace(), Pool(features: corpus.space.count))
    for entry in entries {
      let learnt = trainer.weights(of: entry, own: own[entry], in: &workspace)
      for place in passages[entry] {
        pool.add(corpus.rows[place], from: self.passages[place].field)
      }
      stretch.postings.add(entry: entry, pool.drain(corpus.space), learnt)
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

  private func trainer(on trained: [Int]) -> (LinearTrainer, own: [[Int]]) {
    let labels = trained.map { passages[$0].entry }
    var own = [[Int]](repeating: [], count: entries)
    for (row, label) in labels.enumerated() { own[label].append(row) }
    let trainer = LinearTrainer(
      phrasings: phrasings(trained), labels: labels, features: corpus.space.count)
    return (trainer, own)
  }

  private func phrasings(_ trained: [Int]) -> SparseRows {
    let space = corpus.space
    var phrasings = SparseRows()
    for passage in trained {
      let weighted = corpus.rows[passage].map { element in
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
