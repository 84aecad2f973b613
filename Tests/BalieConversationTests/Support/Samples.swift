import Foundation

@testable import BalieConversation

extension LanguageCode {
  static let nl = LanguageCode(rawValue: "nl")
  static let en = LanguageCode(rawValue: "en")
  static let fr = LanguageCode(rawValue: "fr")
}

extension OperatorID {
  static let anna = OperatorID(rawValue: "anna")
  static let bram = OperatorID(rawValue: "bram")
  static let carla = OperatorID(rawValue: "carla")
}

extension TeamID {
  static let sales = TeamID(rawValue: "sales")
  static let service = TeamID(rawValue: "service")
}

extension Operator {
  static let anna = Operator(id: .anna, name: "Anna", languages: [.nl])
  static let bram = Operator(id: .bram, name: "Bram", languages: [.nl, .en])
  static let carla = Operator(id: .carla, name: "Carla", languages: [.nl])

  func with(_ change: (inout Operator) -> Void) -> Operator {
    var changed = self
    change(&changed)
    return changed
  }
}

extension BotTexts {
  static let dutch = BotTexts(
    clarify: "Bedoelt u een van deze?", rephrase: "Kunt u het anders zeggen?",
    notHelpful: "Vertel wat u mist.")
  static let english = BotTexts(
    clarify: "Do you mean one of these?", rephrase: "Could you say it differently?",
    notHelpful: "Tell me what is missing.")
}

extension Answer {
  static func about(_ topic: String, in language: LanguageCode = .nl) -> Answer {
    Answer(
      topic: topic, title: "Over \(topic)", language: language, isOtherLanguage: false,
      markdown: "Alles over *\(topic)*.")
  }
}

extension Candidate {
  static func topic(_ name: String) -> Candidate {
    Candidate(
      name: name, kind: .topic, title: "Over \(name)", confidence: 0.5, matchedWords: [name])
  }

  static func intent(_ name: String) -> Candidate {
    Candidate(name: name, kind: .intent, title: "", confidence: 0.9, matchedWords: [name])
  }
}

extension Finding {
  static func answering(_ topics: String..., in language: LanguageCode = .nl) -> Finding {
    Finding(
      language: language, decision: .answer, candidates: topics.map(Candidate.topic),
      answers: topics.map { .about($0, in: language) })
  }

  static func clarifying(_ topics: String...) -> Finding {
    Finding(language: .nl, decision: .clarify, candidates: topics.map(Candidate.topic))
  }

  static let notUnderstood = Finding(language: .nl, decision: .rephrase)

  /// The words of an intent, such as a greeting.
  static let greeting = Finding(
    language: .nl, decision: .answer, candidates: [.intent("greeting")],
    answers: [.about("greeting")])

  static func handingOver(
    _ reason: Handoff.Reason, to team: TeamID? = nil
  ) -> Finding {
    Finding(
      language: .nl, decision: .handoff, candidates: [.intent("handover")],
      answers: [.about("handover")], team: team, reason: reason)
  }
}

extension Deal {
  /// 25 euros less, until a moment.
  static func sample(until moment: Date) -> Deal {
    Deal(
      text: MessageText(stored: "Met korting"), saving: .amount(minor: 2_500, currency: "EUR"),
      code: DealCode(stored: "KIM-25"), conditions: nil, validUntil: moment, basis: .talk)
  }
}

extension Attachment {
  static let photograph = Attachment(
    id: AttachmentID(rawValue: "a1"), kind: .jpeg, size: 2_048,
    pixels: Pixels(width: 40, height: 30), name: "deur.jpg", description: "Een kras")
}
