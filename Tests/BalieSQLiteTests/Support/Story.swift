import BalieConversation
import BalieLog
import Foundation

/// A conversation as a test tells it: events in, appendings out.
struct Story {
  /// A moment that no power of ten divides, as clocks give them.
  static let beginning = Date(timeIntervalSinceReferenceDate: 811_692_800.123_456_7)

  static let answer = Answer(
    topic: "retour", title: "Hoe stuur ik iets terug?", language: .dutch, isOtherLanguage: false,
    markdown: "Binnen **30 dagen**.", operatorNote: "Spoed? Bel.")

  private(set) var conversation: Conversation
  private(set) var now = Story.beginning
  private let tokenDigest: [UInt8]?

  init(_ name: String, tokenDigest: [UInt8]? = nil) {
    conversation = Conversation(id: ConversationID(rawValue: name))
    self.tokenDigest = tokenDigest
  }

  /// What the events make of the conversation, a second later.
  mutating func tell(_ events: Event...) -> Decision {
    tell(events)
  }

  mutating func tell(_ events: [Event]) -> Decision {
    now += 1
    let versionBefore = conversation.version
    for event in events { conversation.evolve(event, at: now) }
    return Decision(
      conversation: conversation, expectedVersion: versionBefore, at: now, events: events,
      tokenDigest: versionBefore == 0 ? tokenDigest : nil)
  }

  mutating func begin() -> Decision {
    tell(.conversationStarted(siteLanguage: .dutch, page: nil))
  }

  mutating func visitorSays(_ words: String) throws -> Decision {
    let number = conversation.messages.count + 1
    return tell(
      .visitorMessagePosted(
        number: number, clientID: "c\(number)", text: try MessageText(words), chosenTopic: nil))
  }

  /// The bot reads the latest message and makes nothing of it.
  mutating func botDoesNotUnderstand() -> Decision {
    tell(
      .questionRead(
        of: conversation.messages.count, finding: Finding(language: .dutch, decision: .rephrase)))
  }

  /// The bot reads the latest message and answers.
  mutating func botAnswers(_ topic: String) -> Decision {
    let answer = Answer(
      topic: topic, title: topic, language: .dutch, isOtherLanguage: false, markdown: topic)
    let candidate = Candidate(
      name: topic, kind: .topic, title: topic, confidence: 0.75, matchedWords: [])
    let finding = Finding(
      language: .dutch, decision: .answer, candidates: [candidate], answers: [answer])
    let number = conversation.messages.count
    return tell(
      .questionRead(of: number, finding: finding),
      .botReplied(number: number + 1, epoch: conversation.ownerEpoch, content: .answer(answer)))
  }

  mutating func close(_ outcome: Conversation.Outcome = .resolved) -> Decision {
    tell(.conversationClosed(outcome, by: .visitor))
  }
}

extension LanguageCode {
  static let dutch = LanguageCode(rawValue: "nl")
  static let english = LanguageCode(rawValue: "en")
}

extension OperatorID {
  static let sanne = OperatorID(rawValue: "sanne")
  static let bram = OperatorID(rawValue: "bram")
}

extension TeamID {
  static let service = TeamID(rawValue: "klantenservice")
}
