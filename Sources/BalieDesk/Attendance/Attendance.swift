import BalieConversation
import Foundation

/// Who is there, by the signs of life that are seen here: operators at their desks, visitors in
/// their conversations.
struct Attendance: Sendable {
  private var operators: [OperatorID: OperatorPresence] = [:]
  private var visitors: [ConversationID: Int] = [:]
  /// Since when visitors who wait for a person or talk with one have not been there, until it is
  /// noticed.
  private var absentSince: [ConversationID: Date] = [:]

  // Operators.

  /// Those without a listener, who may have been gone for too long.
  var unseenOperators: [OperatorID] {
    operators.filter { $0.value.listeners == 0 }.map(\.key)
  }

  /// Where an operator is; nil for one of whom nothing was seen.
  func presence(of id: OperatorID, at moment: Date, _ settings: FrontDesk.Settings) -> Presence? {
    operators[id]?.presence(
      at: moment, unreachable: settings.deskUnreachable, gone: settings.deskGrace)
  }

  /// An operator says where they are.
  mutating func set(_ presence: Presence, of id: OperatorID, at moment: Date) {
    var entry = operators[id] ?? OperatorPresence(wanted: presence)
    entry.wanted = presence
    entry.offersLetGo = 0
    if entry.listeners == 0 { entry.unseenSince = moment }
    operators[id] = entry
  }

  /// A desk of theirs listens.
  mutating func deskOpened(by id: OperatorID) {
    var entry = operators[id] ?? OperatorPresence(wanted: .offline)
    entry.listeners += 1
    entry.unseenSince = nil
    operators[id] = entry
  }

  /// A desk of theirs no longer listens.
  mutating func deskClosed(by id: OperatorID, at moment: Date) {
    guard var entry = operators[id] else { return }
    entry.listeners = max(0, entry.listeners - 1)
    if entry.listeners == 0 { entry.unseenSince = moment }
    operators[id] = entry
  }

  /// An offer that was put before an operator has ended; true where they have let too many go in a
  /// row for anybody to think that they are looking.
  mutating func note(_ outcome: Offer.Outcome, by id: OperatorID) -> Bool {
    switch outcome {
    case .withdrawn: return false
    case .accepted, .declined:
      operators[id]?.offersLetGo = 0
      return false
    case .expired:
      operators[id]?.offersLetGo += 1
      return (operators[id]?.offersLetGo ?? 0) >= OperatorPresence.mostOffersLetGo
    }
  }

  // Visitors.

  /// How many conversations have a visitor who listens.
  var visitorCount: Int { visitors.count }

  /// Whether a visitor listens.
  func isThere(_ id: ConversationID) -> Bool { visitors[id] != nil }

  /// A visitor listens.
  mutating func visitorArrived(_ id: ConversationID) {
    visitors[id, default: 0] += 1
    absentSince[id] = nil
  }

  /// A visitor no longer listens; where a person is there or sought, that is soon noticed.
  mutating func visitorLeft(_ id: ConversationID, isEngaged: Bool, at moment: Date) {
    let left = (visitors[id] ?? 0) - 1
    visitors[id] = left > 0 ? left : nil
    if left <= 0, isEngaged { absentSince[id] = moment }
  }

  /// Begins or ends to mind whether a conversation's visitor is there.
  mutating func noteEngagement(of conversation: Conversation, at moment: Date) {
    let id = conversation.id
    guard conversation.isEngaged else { return forgetAbsence(in: id) }
    if visitors[id] == nil, conversation.visitorGoneSince == nil, absentSince[id] == nil {
      absentSince[id] = moment
    }
  }

  mutating func forgetAbsence(in id: ConversationID) {
    absentSince[id] = nil
  }

  /// The visitors who have not been there since before a moment; each is told of once.
  mutating func takeAbsent(since limit: Date) -> [ConversationID] {
    let absent = absentSince.filter { $0.value <= limit }.map(\.key)
    for id in absent { absentSince[id] = nil }
    return absent
  }
}
