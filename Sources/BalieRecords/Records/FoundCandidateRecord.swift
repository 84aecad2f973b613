import BalieConversation

/// A topic or an intent that was considered.
struct FoundCandidateRecord: JSONWritable, Equatable, Sendable {
  let name: String
  /// Left out for a topic, which nearly all are.
  let kind: String?
  /// Left out where what was said in the same change has it.
  private(set) var title: String?
  let confidence: Int
  let matched: [Int]
  let evidence: [FoundEvidenceRecord]

  init(_ candidate: Candidate, _ table: inout WordTable, titles: [String: String]) throws {
    name = candidate.name
    kind = candidate.kind == .topic ? nil : candidate.kind.rawValue
    title = kind == nil && titles[name] == candidate.title ? nil : candidate.title
    confidence = try Thousandths.of(candidate.confidence)
    matched = table.places(of: candidate.matchedWords)
    var evidence: [FoundEvidenceRecord] = []
    for piece in candidate.evidence { evidence.append(try FoundEvidenceRecord(piece, &table)) }
    self.evidence = evidence
  }

  /// Puts the title in where it was left out.
  mutating func resolve(_ titles: [String: String]) {
    title = title ?? titles[name]
  }

  func candidate(_ words: [String]) throws -> Candidate {
    guard let title else {
      throw UnreadableRecord.damagedEvent(
        type: QuestionFoundForm.type, reason: "it refers to a title that is not there")
    }
    return Candidate(
      name: name, kind: try kind.map { try known($0, as: "kind of candidate") } ?? .topic,
      title: title, confidence: Thousandths.share(confidence),
      matchedWords: try WordTable.words(at: matched, in: words),
      evidence: try evidence.map { try $0.evidence(words) })
  }

  func write(to json: inout JSONText) throws {
    json.field("confidence", confidence)
    if !evidence.isEmpty {
      json.field("evidence") { json in for piece in evidence { piece.write(into: &json) } }
    }
    json.field("kind", kind)
    if !matched.isEmpty {
      json.field("matched") { json in for place in matched { json.element(place) } }
    }
    json.field("name", name)
    json.field("title", title)
  }
}

extension FoundCandidateRecord: JSONObjectReadable {
  init(_ json: JSONObject) throws {
    name = try json.value("name")
    kind = try json.optional("kind")
    title = try json.optional("title")
    confidence = try json.value("confidence")
    matched = try json.optional("matched") ?? []
    evidence = try json.optional("evidence") ?? []
  }
}

/// One part of a candidate's score, as a list: the field, its share, the places of its words.
struct FoundEvidenceRecord: Equatable, Sendable {
  let field: String
  let share: Int
  let words: [Int]

  init(_ evidence: Evidence, _ table: inout WordTable) throws {
    field = evidence.field
    share = try Thousandths.of(evidence.share)
    words = table.places(of: evidence.words)
  }

  func evidence(_ all: [String]) throws -> Evidence {
    Evidence(
      field: field, words: try WordTable.words(at: words, in: all),
      share: Thousandths.share(share))
  }

  func write(into json: inout JSONText) {
    json.list { json in
      json.element(field)
      json.element(share)
      for place in words { json.element(place) }
    }
  }
}

extension FoundEvidenceRecord: JSONReadable {
  init(json: JSONValue) throws {
    guard case .array(let parts) = json, parts.count >= 2 else {
      throw JSONFault.otherKind(wanted: "piece of evidence")
    }
    field = try String(json: parts[0])
    share = try Int(json: parts[1])
    words = try parts.dropFirst(2).map(Int.init(json:))
  }
}
