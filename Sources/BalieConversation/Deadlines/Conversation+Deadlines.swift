import Foundation

extension Conversation {
  /// The earliest moment at which ``Command/meetDeadlines`` would make something happen, if any.
  /// It follows from the conversation alone, so it survives a restart.
  public func nextDeadline(patience: Patience) -> Date? {
    nextDue(patience)?.at
  }

  /// What is due first.
  func nextDue(_ patience: Patience) -> Deadline? {
    guard version > 0 else { return nil }
    return deadlines(patience).min { $0.at < $1.at }
  }

  private func deadlines(_ patience: Patience) -> [Deadline] {
    [
      openOffer.map { Deadline(.offerExpires, $0.deadline) },
      lineEnds(patience), visitorGone(patience), operatorSilent(patience), quiet(patience),
    ].compactMap { $0 }
  }

  private func lineEnds(_ patience: Patience) -> Deadline? {
    guard isInLine else { return nil }
    return Deadline(.lineEnds, visitorActiveAt + patience.waiting)
  }

  private func visitorGone(_ patience: Patience) -> Deadline? {
    guard phase == .offering || phase == .live else { return nil }
    return visitorGoneSince.map { Deadline(.visitorGone, $0 + patience.visitorGone) }
  }

  /// Nobody is silent toward a visitor who is not there, nor while passing the conversation on.
  private func operatorSilent(_ patience: Patience) -> Deadline? {
    guard phase == .live, visitorGoneSince == nil, !isTransferring else { return nil }
    return unansweredSince.map { Deadline(.operatorSilent, $0 + patience.operatorSilence) }
  }

  private func quiet(_ patience: Patience) -> Deadline? {
    guard phase == .selfService || phase == .live else { return nil }
    return Deadline(.quiet, quietSince + patience.idle)
  }
}

/// Something that happens by itself if nobody does anything before.
struct Deadline {
  let kind: Kind
  let at: Date

  init(_ kind: Kind, _ at: Date) {
    self.kind = kind
    self.at = at
  }

  enum Kind {
    case offerExpires
    case lineEnds
    case visitorGone
    case operatorSilent
    case quiet
  }
}
