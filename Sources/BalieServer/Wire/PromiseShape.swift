import BalieConversation
import Foundation

/// What was promised, on the wire.
struct PromiseShape: Encodable, Equatable, Sendable {
  let day: String
  let means: String

  init(_ promise: Promise) {
    day = promise.day.description
    means = promise.means.rawValue
  }
}

/// What is to be answered later, as its visitor sees it.
struct VisitorFollowUp: Encodable, Equatable, Sendable {
  let text: String
  let leftAt: Date
  let promise: PromiseShape?
  let answered: Bool

  init(_ followUp: FollowUp) {
    if case .done = followUp.state { answered = true } else { answered = false }
    text = followUp.text.string
    leftAt = followUp.leftAt
    promise = followUp.promise.map(PromiseShape.init)
  }
}
