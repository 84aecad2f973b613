import BalieConversation
import Foundation

/// Who is there, by the signs of life that are seen here: operators at their desks, visitors in
/// their conversations.
struct Attendance: Sendable {
  private var operators: [OperatorID: OperatorPresence] = [:]
  private var visitors: [ConversationID: Int] = [:]
  /// Until when visitors who wait for a person or talk with one are taken to be there, unless they
  /// give another sign of life.
  private var thereUntil: [ConversationID: Date] = [:]

  // Operators.

  /// Those of whom something was seen, who may have been gone for too long.
  var seenOperators: [OperatorID] { Array(operators.keys) }

  /// Where an operator is; nil for one of whom nothing was seen.
  func presence(of id: OperatorID, at moment: Date, _ settings: FrontDesk.Settings) -> Presence? {
    operators[id]?.presence(at: moment, settings)
  }

  /// Seconds since an operator gave a sign of life; nil for one who never did.
  func silence(of id: OperatorID, at moment: Date) -> TimeInterval? {
    operators[id]?.silence(at: moment)
  }

  /// An operator says where they are.
  mutating func set(_ presence: Presence, of id: OperatorID, at moment: Date) {
    var entry = operators[id] ?? OperatorPresence(wanted: presence, at: moment)
    entry.wanted = presence
    entry.offersLetGo = 0
    entry.seenAt = moment
    entry.touchedAt = moment
    operators[id] = entry
  }

  /// An operator gives a sign of life, who has touched nothing for so many seconds; somebody who
  /// has gone for coffee is away.
  mutating func note(
    signOf id: OperatorID, idle: TimeInterval, at moment: Date, _ settings: FrontDesk.Settings
  ) {
    guard var entry = operators[id] else { return }
    entry.seenAt = moment
    entry.touchedAt = max(entry.touchedAt, moment.addingTimeInterval(-idle))
    let isIdle = moment.timeIntervalSince(entry.touchedAt) >= settings.idleAway
    if isIdle, entry.wanted == .online { entry.wanted = .away }
    operators[id] = entry
  }

  /// A desk of theirs listens.
  mutating func deskOpened(by id: OperatorID, at moment: Date) {
    var entry = operators[id] ?? OperatorPresence(wanted: .offline, at: moment)
    entry.listeners += 1
    entry.seenAt = moment
    operators[id] = entry
  }

  /// A desk of theirs no longer listens. Who was there a moment ago has a while to come back; a
  /// line that breaks long after the last sign of life is none.
  mutating func deskClosed(
    by id: OperatorID, at moment: Date, _ settings: FrontDesk.Settings
  ) {
    guard var entry = operators[id] else { return }
    entry.listeners = max(0, entry.listeners - 1)
    if entry.silence(at: moment) < settings.signOfLife { entry.seenAt = moment }
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
  mutating func visitorArrived(
    _ id: ConversationID, at moment: Date, _ settings: FrontDesk.Settings
  ) {
    visitors[id, default: 0] += 1
    note(signOf: id, at: moment, settings)
  }

  /// A visitor gives a sign of life; where nobody waits for one it is not kept.
  mutating func note(
    signOf id: ConversationID, at moment: Date, _ settings: FrontDesk.Settings
  ) {
    guard thereUntil[id] != nil else { return }
    thereUntil[id] = moment.addingTimeInterval(settings.signOfLife)
  }

  /// A visitor no longer listens; where a person is there or sought, that is soon noticed.
  mutating func visitorLeft(
    _ id: ConversationID, isEngaged: Bool, at moment: Date, _ settings: FrontDesk.Settings
  ) {
    let left = (visitors[id] ?? 0) - 1
    visitors[id] = left > 0 ? left : nil
    if left <= 0, isEngaged { thereUntil[id] = moment.addingTimeInterval(settings.visitorGrace) }
  }

  /// Begins or ends to mind whether a conversation's visitor is there.
  mutating func noteEngagement(
    of conversation: Conversation, at moment: Date, _ settings: FrontDesk.Settings
  ) {
    let id = conversation.id
    guard conversation.isEngaged else { return forgetAbsence(in: id) }
    if conversation.visitorGoneSince == nil, thereUntil[id] == nil {
      let patience = visitors[id] == nil ? settings.visitorGrace : settings.signOfLife
      thereUntil[id] = moment.addingTimeInterval(patience)
    }
  }

  mutating func forgetAbsence(in id: ConversationID) {
    thereUntil[id] = nil
  }

  /// The visitors who are no longer there; each is told of once.
  mutating func takeAbsent(at moment: Date) -> [ConversationID] {
    let absent = thereUntil.filter { $0.value <= moment }.map(\.key)
    for id in absent { thereUntil[id] = nil }
    return absent
  }
}
