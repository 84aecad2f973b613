import BalieLanguage

/// Reads entries one after the other, in room that is taken once.
struct EntryReader {
  private let reader: TextReader
  private var extractor = FeatureExtractor()
  private var numbers = KeyTable()

  init(_ reader: TextReader) { self.reader = reader }

  /// How much a field counts among all that an entry says.
  private static func weight(of field: Evidence.Field) -> Float {
    switch field {
    case .title, .phrasings, .keywords, .characters: 1
    case .answer, .folder: 0.25
    case .related: 0.1
    }
  }

  /// Titles and phrasings are what visitors' questions look like; an entry with neither learns
  /// from its keywords, and one without those from its answer.
  private static let learntFields: [Set<Evidence.Field>] = [
    [.title, .phrasings], [.keywords], [.answer],
  ]

  /// Reads an entry's passages.
  mutating func read(_ passages: ArraySlice<Passage>) -> EntryFeatures {
    numbers.removeAll()
    var entry = EntryFeatures()
    let learnt = EntryReader.learntFields.first { fields in
      passages.contains { fields.contains($0.field) }
    }
    for passage in passages {
      let text = reader.read(passage)
      addWritten(text, of: passage, to: &entry)
      add(
        extractor.features(of: text), of: passage.field,
        isLearnt: learnt?.contains(passage.field) == true, to: &entry)
    }
    return entry
  }

  private func addWritten(
    _ text: AnalysedText, of passage: Passage, to entry: inout EntryFeatures
  ) {
    guard [.title, .phrasings, .keywords].contains(passage.field) else { return }
    let isKeyword = passage.field == .keywords
    if let key = text.writtenKey(in: passage.text) { entry.sayings.append((key, isKeyword)) }
    let words = text.contentKeys
    guard isKeyword, (1...WrittenForms.mostWords).contains(words.count) else { return }
    entry.keywords.append(words)
  }

  private mutating func add(
    _ features: [Feature], of field: Evidence.Field, isLearnt: Bool, to entry: inout EntryFeatures
  ) {
    let (weight, bit) = (EntryReader.weight(of: field), field.bit)
    for feature in features {
      let (number, isNew) = numbers.place(of: feature.key)
      if isNew {
        entry.pooled.append(.init(key: feature.key, kind: feature.kind, weight: 0, fields: 0))
      }
      entry.pooled[Int(number)].weight += weight * feature.value
      entry.pooled[Int(number)].fields |= bit
      if isLearnt { entry.learnt.append(.init(place: number, weight: feature.value)) }
    }
    if isLearnt { entry.learnt.endRow() }
  }
}
