import BalieConversation
import Foundation

extension EventExamples {
  static let handoff: [EventExample] = [
    EventExample(
      event: .handoffInitiated(
        Handoff(
          number: 1, reason: .visitorAsked, openQuestion: "Waar blijft het?", language: .dutch,
          target: .team(.service), initiatedAt: exampleMoment)),
      type: "handoffInitiated",
      payload: """
        {"handoff":{"initiatedAt":1790000000125000000,"language":"nl","number":1,\
        "openQuestion":"Waar blijft het?","reason":"visitorAsked",\
        "target":{"kind":"team","name":"klantenservice"}}}
        """),
    EventExample(
      event: .handoffInitiated(
        Handoff(
          number: 2, reason: .transfer, openQuestion: nil, language: .english,
          target: .operator(.bram), from: .sanne, note: text("Weet jij dit?"),
          initiatedAt: exampleMoment)),
      type: "handoffInitiated",
      payload: """
        {"handoff":{"from":"sanne","initiatedAt":1790000000125000000,"language":"en",\
        "note":"Weet jij dit?","number":2,"reason":"transfer",\
        "target":{"kind":"operator","name":"bram"}}}
        """),
    EventExample(
      event: .handoffInitiated(
        Handoff(
          number: 3, reason: .notUnderstood, openQuestion: nil, language: .dutch, target: .anyone,
          initiatedAt: exampleMoment)),
      type: "handoffInitiated",
      payload: """
        {"handoff":{"initiatedAt":1790000000125000000,"language":"nl","number":3,\
        "reason":"notUnderstood","target":{"kind":"anyone"}}}
        """),
    EventExample(
      event: .offerMade(
        Offer(
          number: 1, to: .sanne, madeAt: exampleMoment, deadline: exampleMoment + 30)),
      type: "offerMade",
      payload: """
        {"offer":{"deadline":1790000030125000000,"madeAt":1790000000125000000,"number":1,\
        "to":"sanne"}}
        """),
    EventExample(
      event: .offerEnded(1, .declined), type: "offerEnded",
      payload: #"{"number":1,"outcome":"declined"}"#),
    EventExample(event: .visitorChoseToWait, type: "visitorChoseToWait", payload: "{}"),
    EventExample(
      event: .handoffAccepted(by: .bram), type: "handoffAccepted",
      payload: #"{"operator":"bram"}"#),
    EventExample(
      event: .handoffFailed(.nobodyAvailable), type: "handoffFailed",
      payload: #"{"failure":"nobodyAvailable"}"#),
    EventExample(
      event: .transferFailed(.allExpired), type: "transferFailed",
      payload: #"{"failure":"allExpired"}"#),
    EventExample(event: .handoffCompleted, type: "handoffCompleted", payload: "{}"),
    EventExample(
      event: .ownerChanged(to: .operator(.sanne), epoch: 3), type: "ownerChanged",
      payload: #"{"epoch":3,"owner":{"kind":"operator","name":"sanne"}}"#),
    EventExample(
      event: .ownerChanged(to: .nobody, epoch: 2), type: "ownerChanged",
      payload: #"{"epoch":2,"owner":{"kind":"nobody"}}"#),
    EventExample(
      event: .ownerChanged(to: .bot, epoch: 4), type: "ownerChanged",
      payload: #"{"epoch":4,"owner":{"kind":"bot"}}"#),
  ]
}
