import BalieTestSupport
import BalieConversation
import BalieLog
import Foundation

/// A desk with several conversations at once, in which a seed decides who does what next.
/// Keeps them in memory as the server does, and hands out what is to be appended.
struct RandomDesk {
  private(set) var conversations: [Conversation]
  private var now = Story.beginning
  private var generator: SeededGenerator
  private var clientIDs = 0

  init(seed: UInt64, conversations count: Int) {
    generator = SeededGenerator(seed: seed)
    conversations = (1...count).map { Conversation(id: ConversationID(rawValue: "gesprek\($0)")) }
  }

  /// What the next few commands that are not refused make happen, in order.
  mutating func batch() throws -> [Decision] {
    let size = Int.random(in: 1...5, using: &generator)
    var batch: [Decision] = []
    while batch.count < size {
      if let appending = try step() { batch.append(appending) }
    }
    return batch
  }

  private mutating func step() throws -> Decision? {
    now += Double.random(in: 0..<90, using: &generator)
    let index = Int.random(in: conversations.indices, using: &generator)
    let before = conversations[index]
    let command = try command(for: before)
    let events: [Event]
    do {
      events = try before.decide(command, in: situation)
    } catch is Refusal {
      return nil
    }
    guard !events.isEmpty else { return nil }
    for event in events { conversations[index].evolve(event, at: now) }
    return Decision(
      conversation: conversations[index], expectedVersion: before.version, at: now, events: events)
  }

  private mutating func command(for conversation: Conversation) throws -> Command {
    guard conversation.version > 0 else { return .start(siteLanguage: .dutch, page: aPage()) }
    let offer = conversation.openOffer
    return switch Int.random(in: 0..<38, using: &generator) {
    case 0..<6: try visitorMessage()
    case 6: .viewPage(aPage())
    case 7: .rateAnswer(anyNumber(in: conversation), .notHelpful)
    case 8: .giveContact(Contact(name: "Noor", email: "noor@example.nl"))
    case 9, 10: .requestHandoff
    case 11: .waitForOperator
    case 12: .returnToSelfService
    case 13: .leaveFollowUp(text: try someText(), contact: Contact(phone: "0612345678"))
    case 14: .rate(Conversation.Rating(score: 4, comment: try someText()))
    case 15: .noticeVisitorDisconnected
    case 16: .noticeVisitorReconnected
    case 17, 18: .acceptOffer(offer?.number ?? 1, by: offer?.to ?? .sanne)
    case 19: .declineOffer(offer?.number ?? 1, by: offer?.to ?? .sanne)
    case 20, 21:
      .postOperatorMessage(
        clientID: nextClientID(), text: try someText(), epoch: conversation.ownerEpoch,
        by: owner(of: conversation))
    case 22: .addNote(clientID: nextClientID(), text: try someText(), by: .bram)
    case 23: .transfer(to: .anyone, note: try someText(), by: owner(of: conversation))
    case 24: .close(.resolved, by: owner(of: conversation))
    case 27: .answerFollowUp(index: 0, clientID: nextClientID(), text: try someText(), by: .bram)
    case 28: .postVisitorAttachment(clientID: nextClientID(), aPhotograph())
    case 29: .noteVisitorSaw(upTo: anyNumber(in: conversation))
    case 30: .noteOperatorSaw(upTo: anyNumber(in: conversation), by: owner(of: conversation))
    case 31: .requestTranscript(address: "noor@example.nl")
    case 32: .requestErasure
    case 33: .tag(["klacht", "retour"].filter { _ in Bool.random(using: &generator) }, by: .sanne)
    case 34, 35: aDeal(in: conversation)
    case 36: .answerDeal(lastDeal(in: conversation), accepting: true)
    case 37: .withdrawDeal(lastDeal(in: conversation), by: owner(of: conversation))
    case 25: .changeFollowUp(index: 0, to: .claimed(.bram), by: .bram)
    default: .meetDeadlines
    }
  }

  private func aPhotograph() -> Attachment {
    Attachment(
      id: AttachmentID(rawValue: "a1"), kind: .jpeg, size: 9,
      pixels: Attachment.Pixels(width: 4, height: 3), name: "deur.jpg", description: "Een kras")
  }

  private mutating func aDeal(in conversation: Conversation) -> Command {
    let deal = Deal(
      text: MessageText(stored: "Met korting"), saving: .share(percent: 10),
      code: DealCode(stored: "TIEN"), conditions: nil, validUntil: now + 3_600, basis: .talk)
    return .handDeal(
      deal, clientID: nextClientID(), epoch: conversation.ownerEpoch,
      by: owner(of: conversation))
  }

  private func lastDeal(in conversation: Conversation) -> MessageNumber {
    let deal = conversation.messages.last { if case .deal = $0.content { true } else { false } }
    return deal?.number ?? 1
  }

  private mutating func visitorMessage() throws -> Command {
    .postVisitorMessage(
      clientID: nextClientID(), text: try someText(), chosenTopic: nil, finding: someFinding())
  }

  private mutating func someFinding() -> Finding {
    let example = Story.answer
    let decision = [Finding.Decision.answer, .clarify, .rephrase, .handoff]
      .randomElement(using: &generator)
    let candidates = ["retour", "bezorgen"].map {
      Candidate(name: $0, kind: .topic, title: $0, confidence: 0.4, matchedWords: ["waar"])
    }
    return Finding(
      language: Bool.random(using: &generator) ? .dutch : .english, decision: decision ?? .rephrase,
      candidates: candidates,
      answers: [example], reason: decision == .handoff ? .rule : nil)
  }

  private mutating func someText() throws -> MessageText {
    let words = ["waar", "blijft", "mijn", "pakje", "café", "\"", "👋🏽", "30 %"]
    let count = Int.random(in: 1...6, using: &generator)
    return try MessageText(
      (0..<count).map { _ in words.randomElement(using: &generator) ?? "x" }
        .joined(separator: " "))
  }

  private mutating func anyNumber(in conversation: Conversation) -> MessageNumber {
    Int.random(in: 1...max(1, conversation.messages.count), using: &generator)
  }

  private mutating func nextClientID() -> String {
    clientIDs += 1
    return "c\(clientIDs)"
  }

  private func owner(of conversation: Conversation) -> OperatorID {
    if case .operator(let id) = conversation.owner { id } else { .sanne }
  }

  private mutating func aPage() -> Page {
    let name = ["retour", "bezorgen", "betalen"].randomElement(using: &generator) ?? ""
    return Page(storedURL: "https://winkel.example/\(name)", title: name)
  }

  private var situation: Situation {
    let texts = BotTexts(clarify: "Bedoelt u:", rephrase: "Zeg het anders.", notHelpful: "Jammer.")
    return Situation(
      now: now, roster: Roster(standings: standings),
      bot: BotPolicy(tries: 3, siteLanguage: .dutch, texts: [.dutch: texts]))
  }

  private var standings: [OperatorID: Roster.Standing] {
    let operators = [OperatorID.sanne, .bram].map {
      Operator(id: $0, name: $0.rawValue, languages: [.dutch, .english], capacity: 20)
    }
    return Dictionary(
      uniqueKeysWithValues: operators.map {
        ($0.id, Roster.Standing(operator: $0, presence: .online))
      })
  }
}
