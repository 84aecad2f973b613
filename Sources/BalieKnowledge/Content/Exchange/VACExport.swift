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
      let text = String(decoding: try encoder.encode(records), as: UTF8.self) + "\n"
      return ExportedContent(text: text, losses: content.topics.flatMap(losses))
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
    guard let edition = topic.editions[language] else {
      return ["\(topic.name): it has no language \"\(language.rawValue)\" and is left out"]
    }
    let others = topic.editions.keys.filter { $0 != language }.sorted().map(\.rawValue)
    let facts = topic.facts
    let dates = [facts.reviewed, facts.validFrom, facts.validUntil].compactMap(\.self)
    return [
      edition.phrasings.isEmpty ? nil : "phrasings have no place in a VAC",
      others.isEmpty ? nil : "a VAC has one language; left out: \(others.joined(separator: ", "))",
      dates.isEmpty ? nil : "dates have no place in a VAC",
      facts.audience.count > 1 ? "a VAC has one audience; the first is kept" : nil,
    ].compactMap(\.self).map { "\(topic.name): \($0)" }
  }
}
