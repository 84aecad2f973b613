import BalieConversation
import Foundation

/// One event of every kind with its stored form, and more where a kind has several shapes.
struct EventExample: Sendable {
  let event: Event
  let type: String
  let payload: String
}

/// The moment of the examples: 2026-09-21T14:13:20.125Z.
let exampleMoment = Date(timeIntervalSinceReferenceDate: 811_692_800.125)

enum EventExamples {
  static func text(_ words: String) -> MessageText {
    MessageText(stored: words)
  }

  static let answer = Answer(
    topic: "retour", title: "Hoe stuur ik iets terug?", language: .dutch, isOtherLanguage: false,
    markdown: "Binnen **30 dagen**.", operatorNote: "Spoed? Bel.")
}
