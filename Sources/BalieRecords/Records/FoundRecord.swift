import BalieConversation

/// What the knowledge found for a message, written as short as its readers allow: each word once,
/// shares in thousandths, and answers that were said by the number of the message.
struct FoundRecord: JSONWritable, Equatable, Sendable {
  let language: String
  let decision: String
  let team: String?
  let reason: String?
  let act: String?
  let offersPerson: Bool
  let titleLanguage: String?
  /// Most messages are clearly in their language.
  let isLanguageUnclear: Bool
  /// All words of the message, its candidates and their evidence, each once; they are meant by
  /// their place here.
  let words: [String]
  var candidates: [FoundCandidateRecord]
  var answers: [FoundAnswerRecord]
  let terms: [FoundTermRecord]
  let offered: [String]?

  init(_ finding: Finding, in context: ChangeContext) throws {
    var table = WordTable()
    language = finding.language.rawValue
    decision = finding.decision.rawValue
    team = finding.team?.rawValue
    reason = finding.reason?.rawValue
    act = finding.act?.rawValue
    offersPerson = finding.offersPerson
    titleLanguage = finding.titleLanguage?.rawValue
    isLanguageUnclear = !finding.isLanguageClear
    terms = finding.terms.map { FoundTermRecord($0, &table) }
    let titles = context.titles
    candidates = try finding.candidates.map {
      try FoundCandidateRecord($0, &table, titles: titles)
    }
    answers = finding.answers.map { FoundAnswerRecord($0, said: context.said) }
    words = table.words
    offered = finding.offered
  }

  /// Puts what was said in the same change in the place of references to it.
  mutating func resolve(in context: ChangeContext) {
    let titles = context.titles
    for index in candidates.indices { candidates[index].resolve(titles) }
    for index in answers.indices { answers[index].resolve(context.said) }
  }

  var finding: Finding {
    get throws {
      Finding(
        language: LanguageCode(rawValue: language), decision: try known(decision, as: "decision"),
        candidates: try candidates.map { try $0.candidate(words) },
        answers: try answers.map { try $0.answer },
        team: team.map(TeamID.init(rawValue:)),
        reason: try reason.map { try known($0, as: "reason of a handoff") },
        terms: try terms.map { try $0.reading(words) }, offered: offered,
        act: try act.map { try known($0, as: "act") }, offersPerson: offersPerson,
        titleLanguage: titleLanguage.map(LanguageCode.init(rawValue:)),
        isLanguageClear: !isLanguageUnclear)
    }
  }

  func write(to json: inout JSONText) throws {
    json.field("act", act)
    if !answers.isEmpty { try json.field("answers", answers) }
    if !candidates.isEmpty { try json.field("candidates", candidates) }
    json.field("decision", decision)
    if isLanguageUnclear { json.field("isLanguageUnclear", true) }
    json.field("language", language)
    if let offered { json.field("offered", offered) }
    if offersPerson { json.field("offersPerson", true) }
    json.field("reason", reason)
    json.field("team", team)
    if !terms.isEmpty {
      try json.field("terms") { json in for term in terms { try term.write(into: &json) } }
    }
    json.field("titleLanguage", titleLanguage)
    if !words.isEmpty { json.field("words", words) }
  }
}

extension FoundRecord: JSONObjectReadable {
  init(_ json: JSONObject) throws {
    language = try json.value("language")
    decision = try json.value("decision")
    team = try json.optional("team")
    reason = try json.optional("reason")
    act = try json.optional("act")
    offersPerson = try json.optional("offersPerson") ?? false
    titleLanguage = try json.optional("titleLanguage")
    isLanguageUnclear = try json.optional("isLanguageUnclear") ?? false
    words = try json.optional("words") ?? []
    candidates = try json.optional("candidates") ?? []
    answers = try json.optional("answers") ?? []
    terms = try json.optional("terms") ?? []
    offered = try json.optional("offered")
  }
}

/// Words by their place, each once.
struct WordTable {
  private(set) var words: [String] = []
  private var places: [String: Int] = [:]

  mutating func place(of word: String) -> Int {
    if let place = places[word] { return place }
    places[word] = words.count
    words.append(word)
    return words.count - 1
  }

  mutating func places(of words: [String]) -> [Int] {
    words.map { place(of: $0) }
  }

  /// The words at these places.
  static func words(at places: [Int], in words: [String]) throws -> [String] {
    try places.map { place in
      guard words.indices.contains(place) else {
        throw UnreadableRecord.unknownWord("\(place)", field: "place of a word")
      }
      return words[place]
    }
  }
}

/// A share or confidence in thousandths.
enum Thousandths {
  static func of(_ share: Double) throws -> Int {
    guard share.isFinite, abs(share) < 1e9 else {
      throw UnreadableRecord.inexpressible("a share of \(share)")
    }
    return Int((share * 1_000).rounded())
  }

  static func share(_ thousandths: Int) -> Double { Double(thousandths) / 1_000 }
}
