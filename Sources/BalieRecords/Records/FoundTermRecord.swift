import BalieConversation

/// How one word of a message was understood: the place of a word that was taken as it is, else an
/// object.
struct FoundTermRecord: JSONWritable, Equatable, Sendable {
  let word: Int
  let repaired: Int?
  let parts: [Int]
  let synonyms: [Int]

  init(_ reading: TermReading, _ table: inout WordTable) {
    word = table.place(of: reading.word)
    repaired = reading.repaired.map { table.place(of: $0) }
    parts = table.places(of: reading.parts)
    synonyms = table.places(of: reading.synonyms)
  }

  func reading(_ words: [String]) throws -> TermReading {
    func word(_ place: Int) throws -> String { try WordTable.words(at: [place], in: words)[0] }
    return TermReading(
      word: try word(self.word), repaired: try repaired.map(word),
      parts: try WordTable.words(at: parts, in: words),
      synonyms: try WordTable.words(at: synonyms, in: words))
  }

  private var isPlain: Bool { repaired == nil && parts.isEmpty && synonyms.isEmpty }

  func write(into json: inout JSONText) throws {
    if isPlain { json.element(word) } else { try json.element(self) }
  }

  func write(to json: inout JSONText) {
    if !parts.isEmpty {
      json.field("parts") { json in for place in parts { json.element(place) } }
    }
    if let repaired { json.field("repaired", repaired) }
    if !synonyms.isEmpty {
      json.field("synonyms") { json in for place in synonyms { json.element(place) } }
    }
    json.field("word", word)
  }
}

extension FoundTermRecord: JSONReadable {
  init(json: JSONValue) throws {
    switch json {
    case .object(let object):
      word = try object.value("word")
      repaired = try object.optional("repaired")
      parts = try object.optional("parts") ?? []
      synonyms = try object.optional("synonyms") ?? []
    default:
      word = try Int(json: json)
      (repaired, parts, synonyms) = (nil, [], [])
    }
  }
}
