import BalieLanguage
import Foundation

/// Writes topics as *vraag-antwoordcombinaties*, see ``VACImport`` for what becomes of what.
struct VACExport {
  let language: Language

  private struct Record: Encodable {
    let url: String
    let vraag: String
    let antwoord: String
    let status: String
    let doelgroep: String?
    let afdelingen: [Department]
    let toelichting: String?
    let trefwoorden: [Keyword]
    let gerelateerdeVACs: [Related]

    struct Department: Encodable { let afdelingNaam: String }
    struct Keyword: Encodable { let trefwoord: String }
    struct Related: Encodable {
      let address: String
      enum CodingKeys: String, CodingKey { case address = "VAC" }
    }
  }

  func write(_ content: Content) -> ExportedContent {
    let topics = content.topics.filter { $0.editions[language] != nil }
    let records = topics.compactMap { topic in
      topic.editions[language].map { record(topic, $0) }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return ExportedContent(
        text: String(decoding: try encoder.encode(records), as: UTF8.self) + "\n",
        losses: content.topics.flatMap(losses) + content.synonymLosses(language))
    } catch {
      preconditionFailure("texts always encode: \(error)")
    }
  }

  private func record(_ topic: Topic, _ edition: Edition) -> Record {
    Record(
      url: VACAddress.address(of: topic.name), vraag: edition.title.value,
      antwoord: edition.answer.value, status: VACStatus(topic.facts.status).rawValue,
      doelgroep: topic.facts.audience.first,
      afdelingen: [topic.facts.team].compactMap(\.self).map(Record.Department.init),
      toelichting: edition.operatorNote,
      trefwoorden: edition.keywords.map { Record.Keyword(trefwoord: $0.value) },
      gerelateerdeVACs: topic.facts.related.map {
        Record.Related(address: VACAddress.address(of: $0))
      })
  }

  private func losses(_ topic: Topic) -> [String] {
    if let absence = topic.absence(of: language) { return [absence] }
    let facts = topic.facts
    let dates = [facts.reviewed, facts.validFrom, facts.validUntil].compactMap(\.self)
    return [
      topic.editions[language]?.phrasings.isEmpty ?? true
        ? nil : "phrasings have no place in a VAC",
      topic.otherLanguages(than: language).map { "a VAC has one language; left out: \($0)" },
      dates.isEmpty ? nil : "dates have no place in a VAC",
      facts.audience.count > 1 ? "a VAC has one audience; the first is kept" : nil,
    ].compactMap(\.self).map { "\(topic.name): \($0)" }
  }
}
