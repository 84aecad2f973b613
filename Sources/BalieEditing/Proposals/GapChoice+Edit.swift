import BalieConversation
import BalieKnowledge
import BalieLanguage
import BalieLog
import Foundation

extension GapChoice {
  /// What the choice does to the files; nil for nothing.
  func edit(for gap: Gap) -> KnowledgeEdit? {
    switch self {
    case .addPhrasings(let phrasings, let topic, let language):
      .addPhrasings(
        phrasings, to: topic, language: Language(language), tests: gap.tests(phrasings))
    case .newTopic(let name, let category, let language, let title, let phrasings, let answer):
      .newTopic(
        TopicDraft(
          name: name, category: category, language: Language(language), title: title,
          phrasings: phrasings, answer: answer), tests: gap.tests(phrasings + [title]))
    case .outOfScope(let language):
      .outOfScope(gap.texts, language: Language(language))
    case .dismiss: nil
    }
  }

  /// The topic that is to answer; nil where none is.
  var topic: String? {
    switch self {
    case .addPhrasings(_, let topic, _): topic
    case .newTopic(let name, _, _, _, _, _): name
    case .outOfScope, .dismiss: nil
    }
  }

  /// What is noted of the questions.
  var settlement: Settlement {
    switch self {
    case .addPhrasings, .newTopic: topic.map { .answered(topic: $0) } ?? .dismissed
    case .outOfScope: .outOfScope
    case .dismiss: .dismissed
    }
  }

  /// Whether a question is dealt with: it became a phrasing, or leads to the topic now.
  func helps(_ question: AskedQuestion, in knowledge: KnowledgeBase) -> Bool {
    switch self {
    case .outOfScope, .dismiss: return true
    case .addPhrasings(let phrasings, let topic, _),
      .newTopic(let topic, _, _, _, let phrasings, _):
      if phrasings.map(\.questionKey).contains(question.text.questionKey) { return true }
      let language = Language(question.language)
      let reading = knowledge.read(question.text, conversation: language, site: language)
      return reading.decision == .answer && reading.names.first == topic
    }
  }
}

extension Gap {
  /// Its questions' words, each once, the oldest first.
  var texts: [String] {
    var seen: Set<String> = []
    return questions.reversed().map(\.text).filter { seen.insert($0.questionKey).inserted }
  }

  /// The visitors' own questions among what became phrasings; the most typical one where the
  /// editor wrote all of them anew.
  fileprivate func tests(_ phrasings: [String]) -> [String] {
    let keys = Set(phrasings.map(\.questionKey))
    let own = texts.filter { keys.contains($0.questionKey) }
    return own.isEmpty ? [title] : own
  }
}

extension String {
  /// What makes two questions the same: capitals and spaces do not count.
  var questionKey: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension GroupedQuestion {
  init(_ question: AskedQuestion) {
    self.init(text: question.text, language: Language(question.language))
  }
}
