import BalieConversation
import BalieEditing
import Foundation

/// Alike questions that the knowledge did not answer well, on the wire.
struct GapShape: Encodable, Sendable {
  let id: String
  let title: String
  let people: Int
  let cost: Double
  let nearestTopic: String?
  let questions: [AskedQuestionShape]

  init(_ gap: Gap) {
    id = gap.id
    title = gap.title
    people = gap.people
    cost = gap.cost
    nearestTopic = gap.nearestTopic
    questions = gap.questions.map(AskedQuestionShape.init)
  }
}

/// A question with what became of it.
struct AskedQuestionShape: Encodable, Sendable {
  let conversation: String
  let number: Int
  let at: Date
  let language: String
  let text: String
  let decision: String
  let topic: String?
  let confidence: Double
  let shortfall: String?
  let operatorAnswer: String?

  init(_ question: AskedQuestion) {
    conversation = question.conversation.rawValue
    number = question.number
    at = question.at
    language = question.language.rawValue
    text = question.text
    decision = question.decision.rawValue
    topic = question.topic
    confidence = question.confidence
    shortfall = question.shortfall?.rawValue
    operatorAnswer = question.operatorAnswer
  }
}
