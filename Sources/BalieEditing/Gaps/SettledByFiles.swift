import BalieConversation
import BalieKnowledge
import BalieLanguage

/// Questions that the files deal with by their very words, whoever wrote those words: an editor
/// here, a patch that was applied, or somebody with an editor of their own.
struct SettledByFiles {
  private let knowledge: KnowledgeBase
  private let outOfScope: Set<String>
  private let names: [String: Set<String>]

  /// Looks at the content that is served.
  init(_ served: LiveContent.Served) {
    knowledge = served.knowledge
    var outOfScope: Set<String> = []
    var names: [String: Set<String>] = [:]
    for question in served.content.questions {
      let key = question.text.value.questionKey
      switch question.expected {
      case .notAnswered: outOfScope.insert(key)
      case .name(let name): names[key, default: []].insert(name)
      case .handoff: break
      }
    }
    for topic in served.content.topics {
      for phrasing in topic.editions.values.flatMap(\.phrasings) {
        names[phrasing.value.questionKey, default: []].insert(topic.name)
      }
    }
    self.outOfScope = outOfScope
    self.names = names
  }

  /// Whether a question would fare otherwise today. One that was answered with the same topic
  /// then, to no avail, is still open: its words lead to the right place, the answer is the gap.
  func covers(_ question: AskedQuestion) -> Bool {
    let key = question.text.questionKey
    if outOfScope.contains(key) { return true }
    guard let names = names[key] else { return false }
    let language = Language(question.language)
    let reading = knowledge.read(question.text, conversation: language, site: language)
    guard reading.decision == .answer, let name = reading.names.first else { return false }
    return names.contains(name) && !(question.decision == .answer && question.topic == name)
  }
}
