import BalieLanguage

/// What all entries say, in features.
struct Corpus: Sendable {
  private(set) var space = FeatureSpace()
  /// The passages that entries learn from, those of an entry together.
  private(set) var phrasings = SparseRows()
  /// The entry of each of them.
  private(set) var labels: [Int] = []
  /// What each entry's passages say together.
  private(set) var pooled = SparseRows()
  /// The fields each of these stands in, a bit each.
  private(set) var fields: [UInt8] = []
  /// How many entries have each feature.
  private(set) var entryCounts: [Int32] = []
  /// Whether each entry is a topic.
  private var isTopic: [Bool] = []
  /// What is to be met word for word.
  private(set) var written = WrittenForms()

  /// Entries with about so many passages are read at a time.
  private static let passagesAtATime = 64

  /// Reads all passages, which are in the order of their entries.
  static func read(_ passages: [Passage], of entries: [Entry], by reader: TextReader) -> Corpus {
    let ranges = runs(of: passages.map(\.entry), entries: entries.count)
    let length = max(1, entries.count * passagesAtATime / max(1, passages.count))
    var corpus = Corpus()
    corpus.isTopic = entries.map { $0.kind == .topic }
    return Cores.gather(entries.count, length: length, into: corpus) { entries in
      var reader = EntryReader(reader)
      return entries.map { reader.read(passages[ranges[$0]]) }
    } add: { corpus, entries in
      for entry in entries { corpus.add(entry) }
    }
  }

  /// Where each entry is in a list that is in the order of the entries.
  private static func runs(of list: [Int], entries: Int) -> [Range<Int>] {
    var end = 0
    return (0..<entries).map { entry in
      let start = end
      while end < list.count, list[end] == entry { end += 1 }
      return start..<end
    }
  }

  private mutating func add(_ entry: EntryFeatures) {
    written.add(entry, at: pooled.count)
    let places = entry.pooled.map { space.place(of: $0.key, $0.kind) }
    for row in 0..<entry.learnt.count {
      for element in entry.learnt[row] {
        phrasings.append(.init(place: places[Int(element.place)], weight: element.weight))
      }
      phrasings.endRow()
      labels.append(pooled.count)
    }
    for (place, said) in zip(places, entry.pooled) {
      pooled.append(.init(place: place, weight: said.weight))
      fields.append(said.fields)
    }
    pooled.endRow()
  }

  /// Weighs features by how rare they are in topics; phrasings become vectors.
  ///
  /// Intents know the small talk of many languages. If they were counted, the words of a small
  /// site's topics would all seem rare, the more so the more small talk a site knows.
  mutating func weigh() {
    written.sort()
    entryCounts = pooled.counts(features: space.count)
    let ofTopics = labels.indices.filter { isTopic[labels[$0]] }
    let topics = isTopic.indices.filter { isTopic[$0] }
    space.weigh(
      inPhrasings: phrasings.counts(features: space.count, in: ofTopics), of: ofTopics.count,
      inEntries: pooled.counts(features: space.count, in: topics), of: topics.count)
    for row in 0..<phrasings.count {
      let weighted = phrasings[row].map { element in
        let rarity = space.phrasingRarity[Int(element.place)]
        return SparseRows.Element(place: element.place, weight: element.weight * rarity)
      }
      phrasings.replace(row, with: FeatureVector(weighted, kinds: space.kinds).elements)
    }
  }

  /// The phrasings that each entry learns from.
  func phrasingsByEntry() -> [Range<Int>] {
    Corpus.runs(of: labels, entries: pooled.count)
  }

  /// What an entry's passages say together of a feature.
  struct Said {
    let place: Int32
    let weight: Float
    let fields: UInt8
  }

  /// All that an entry says, in the order of the features' places.
  func said(by entry: Int) -> [Said] {
    pooled.range(of: entry)
      .map {
        Said(
          place: pooled.elements[$0].place, weight: pooled.elements[$0].weight, fields: fields[$0])
      }
      .sorted { $0.place < $1.place }
  }
}
