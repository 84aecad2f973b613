import Foundation

extension Conversation {
  /// Whether the bot reads the visitor's next message, so that it needs a finding: the bot owns the
  /// conversation, or would own the new episode of a closed one.
  public var botReadsNext: Bool { owner == .bot || phase == .closed }

  /// The message that its author named so, if it has been stored.
  public func message(clientID: String, author: Message.Author) -> Message? {
    messages.last { $0.clientID == clientID && $0.author == author }
  }

  /// The message with this number; they are numbered from 1 without a gap.
  public func message(_ number: MessageNumber) -> Message? {
    guard number >= 1, number <= messages.count else { return nil }
    return messages[number - 1]
  }

  /// The offer that is out, if one is: there is never more than one.
  public var openOffer: Offer? { transfer?.openOffer ?? handoff?.openOffer }

  /// Whether the owning operator's attempt to pass the conversation on is still under way.
  public var isTransferring: Bool { transfer?.state == .seeking }

  /// The handoff for which an operator is sought right now: at most one, since a transfer starts
  /// from an accepted one.
  var soughtHandoff: Handoff? {
    if isTransferring { return transfer }
    return phase == .offering ? handoff : nil
  }

  /// Since when the visitor waits for a person, while nobody has taken the conversation.
  public var waitingSince: Date? { phase == .offering ? handoff?.initiatedAt : nil }

  /// Whether the visitor may rate it: an operator is there, or the episode is over. What is to be
  /// answered later is not over.
  public var isRateable: Bool {
    phase == .live || (phase == .closed && closing?.outcome != .followUp)
  }

  /// What the visitor left or was promised, where the latest episode ended with it.
  public var latestFollowUp: FollowUp? {
    closing?.outcome == .followUp ? followUps.last : nil
  }

  /// Whether the latest episode ended with a message left for later.
  public var isFollowUpLeft: Bool {
    closing?.outcome == .followUp && closing?.by == .visitor
  }

  /// What takes the attention of which operator, for the roster.
  public var assignments: [OperatorID: Roster.Assignment] {
    var assignments: [OperatorID: Roster.Assignment] = [:]
    if let offer = openOffer { assignments[offer.to] = assignment(isOffer: true) }
    if case .operator(let id) = owner { assignments[id] = assignment(isOffer: false) }
    return assignments
  }

  private func assignment(isOffer: Bool) -> Roster.Assignment {
    Roster.Assignment(conversation: id, isOffer: isOffer, visitorActiveAt: visitorActiveAt)
  }
}
