import BalieLanguage

@testable import BalieKnowledge

/// A stand-in for the knowledge base that counts the words a question shares with a topic, so
/// that what the linter says does not change with every refinement of the ranking.
struct OverlapReader: QuestionReader {
  let content: Content

  func read(_ text: String, conversation: Language?, site: Language) -> Reading {
    let words = text.split(separator: " ").map { $0.lowercased() }
    let candidates = content.topics.map { candidate($0, words, in: site) }
      .filter { $0.confidence > 0 }
      .sorted { (-$0.confidence, $0.name) < (-$1.confidence, $1.name) }
    return Reading(
      text: text, language: site, terms: [], candidates: candidates,
      decision: candidates.first.map { $0.confidence >= 0.3 } ?? false ? .answer : .rephrase,
      names: candidates.prefix { $0.confidence == candidates.first?.confidence }.map(\.name),
      team: nil)
  }

  private func candidate(_ topic: Topic, _ words: [String], in language: Language) -> Candidate {
    let edition = topic.editions[language]
    let all =
      ([edition?.title, edition?.answer].compactMap(\.self) + (edition?.phrasings ?? [])
      + (edition?.keywords ?? []).filter { !$0.value.contains(" ") })
      .map { $0.value.lowercased() }.joined(separator: " ")
    let matched = words.filter(all.contains)
    return Candidate(
      name: topic.name, kind: .topic, confidence: Double(matched.count) / Double(words.count),
      matchedWords: matched, evidence: [])
  }
}
