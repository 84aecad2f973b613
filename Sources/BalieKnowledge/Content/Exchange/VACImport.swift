import BalieLanguage

/// Reads *vraag-antwoordcombinaties* into topics.
///
/// | VAC | topic |
/// |---|---|
/// | `vraag` | title |
/// | `antwoord` | answer |
/// | `trefwoorden[].trefwoord` | keywords |
/// | `toelichting` | operators' note |
/// | `status` actief, non-actief, te-verwijderen | status active, draft, retired |
/// | `doelgroep` | audience |
/// | `afdelingen[].afdelingNaam` | team, the first one |
/// | `gerelateerdeVACs[].VAC` | related, those in the same file |
/// | `uuid`, `url` | what `gerelateerdeVACs` refer to; names, where Balie gave them |
struct VACImport {
  let language: Language

  private struct Record {
    var topic: ImportedTopic
    var addresses: Set<String>
    var related: [String]
  }

  func read(_ text: String) throws(ExchangeError) -> ImportedContent {
    var content = ImportedContent()
    var records: [Record] = []
    for (index, entry) in try entries(of: JSONValue.parse(text)).enumerated() {
      if let record = record(entry, number: index + 1, into: &content) { records.append(record) }
    }
    var taken: Set<String> = []
    content.topics = records.map { $0.topic.topic(in: language, taken: &taken) }
    relate(records, in: &content)
    return content
  }

  /// The combinations of a list, of a page of the Objecten API, or one alone.
  private func entries(of root: JSONValue) throws(ExchangeError) -> [JSONValue] {
    let list = root.elements ?? root["results"]?.elements ?? [root]
    let entries = list.map { $0["record"]?["data"] ?? $0 }
    guard entries.allSatisfy({ $0.members != nil }) else {
      throw ExchangeError(message: "a list of objects with \"vraag\" and \"antwoord\" is expected")
    }
    return entries
  }

  private func record(
    _ entry: JSONValue, number: Int, into content: inout ImportedContent
  ) -> Record? {
    guard let question = entry["vraag"]?.text, !question.isEmpty else {
      content.losses.append("entry \(number) has no \"vraag\" and is left out")
      return nil
    }
    let addresses = ["uuid", "url"].compactMap { entry[$0]?.text }.filter { !$0.isEmpty }
    var topic = ImportedTopic(title: question)
    topic.name = addresses.lazy.compactMap(VACAddress.name).first
    topic.answer = entry["antwoord"]?.text ?? ""
    topic.operatorNote = entry["toelichting"]?.text
    topic.keywords = texts(entry["trefwoorden"], "trefwoord")
    readFacts(entry, &topic.facts)
    content.losses += losses(entry, question) + topic.readHTML()
    return Record(
      topic: topic, addresses: Set(addresses), related: texts(entry["gerelateerdeVACs"], "VAC"))
  }

  private func readFacts(_ entry: JSONValue, _ facts: inout TopicFacts) {
    let status = entry["status"]?.text.flatMap(VACStatus.init(rawValue:))
    facts.status = status?.topicStatus ?? .draft
    facts.audience = [entry["doelgroep"]?.text].compactMap(\.self).map(SafeText.value)
      .filter { !$0.isEmpty }
    facts.team = texts(entry["afdelingen"], "afdelingNaam").first.map(SafeText.value)
  }

  /// The texts of a list, be they bare or each in an object of its own.
  private func texts(_ list: JSONValue?, _ key: String) -> [String] {
    (list?.elements ?? []).compactMap { $0.text ?? $0[key]?.text }.filter { !$0.isEmpty }
  }

  private func relate(_ records: [Record], in content: inout ImportedContent) {
    var names: [String: String] = [:]
    for (record, topic) in zip(records, content.topics) {
      for address in record.addresses { names[VACAddress.key(address)] = topic.name }
    }
    for (index, record) in records.enumerated() {
      let found = record.related.compactMap { names[VACAddress.key($0)] }
      content.topics[index].facts.related = found.filter { $0 != content.topics[index].name }
      for address in record.related where names[VACAddress.key(address)] == nil {
        content.losses.append(
          "\"\(record.topic.title)\": the related \(address) is not in the file")
      }
    }
  }
}

extension VACImport {
  private func losses(_ entry: JSONValue, _ question: String) -> [String] {
    let known: Set = [
      "uuid", "url", "vraag", "antwoord", "trefwoorden", "toelichting", "status", "doelgroep",
      "afdelingen", "gerelateerdeVACs",
    ]
    let strange = (entry.members ?? [:]).filter { !known.contains($0.key) && !$0.value.isEmpty }
    var losses = strange.keys.sorted().map { "\"\(question)\": \"\($0)\" has no place in a topic" }
    if let status = entry["status"]?.text, VACStatus(rawValue: status) == nil {
      losses.append("\"\(question)\": status \"\(status)\" is unknown; the topic is a draft")
    }
    let departments = texts(entry["afdelingen"], "afdelingNaam")
    if departments.count > 1 {
      let others = departments.dropFirst().joined(separator: ", ")
      losses.append("\"\(question)\": a topic has one team, so these are left out: \(others)")
    }
    let hasIDs = (entry["afdelingen"]?.elements ?? []).contains {
      $0["afdelingId"].map { !$0.isEmpty } ?? false
    }
    if hasIDs { losses.append("\"\(question)\": \"afdelingId\" has no place in a topic") }
    losses += unexpected(entry).map { "\"\(question)\": \"\($0)\" is not in the form of a VAC" }
    return losses
  }

  /// Known fields that hold something else than they should, so that nothing could be read there.
  private func unexpected(_ entry: JSONValue) -> [String] {
    let isWrong: (String, Bool) -> Bool = { key, isList in
      guard let value = entry[key], !value.isEmpty else { return false }
      return isList ? value.elements == nil : value.text == nil
    }
    return ["antwoord", "toelichting", "status", "doelgroep"].filter { isWrong($0, false) }
      + ["trefwoorden", "afdelingen", "gerelateerdeVACs"].filter { isWrong($0, true) }
  }
}
