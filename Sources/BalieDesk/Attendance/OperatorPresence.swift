import BalieConversation
import Foundation

/// Whether an operator is at the desk: what they say, as long as signs of life show that they can see
/// what happens. An open listener is none: a machine that sleeps keeps it open.
struct OperatorPresence: Sendable {
  /// What they last said.
  var wanted: Presence
  /// Listeners of their desks.
  var listeners = 0
  /// When they last gave a sign of life.
  var seenAt: Date
  /// When they last touched something, at whichever of their desks.
  var touchedAt: Date
  /// Offers they let go in a row without a word.
  var offersLetGo = 0

  init(wanted: Presence, at moment: Date) {
    self.wanted = wanted
    seenAt = moment
    touchedAt = moment
  }

  /// So many in a row, and nobody is thought to sit there.
  static let mostOffersLetGo = 2

  /// Where they are. Without a sign of life they get nothing new, and later their talks go to others.
  func presence(at moment: Date, _ settings: FrontDesk.Settings) -> Presence {
    let silence = silence(at: moment)
    if silence >= patience(settings.deskGrace, settings) { return .offline }
    let isUnreachable = silence >= patience(settings.deskUnreachable, settings)
    return isUnreachable && wanted == .online ? .away : wanted
  }

  /// Seconds without a sign of life.
  func silence(at moment: Date) -> TimeInterval { moment.timeIntervalSince(seenAt) }

  /// Who listens gives a sign of life only every now and then.
  private func patience(_ limit: TimeInterval, _ settings: FrontDesk.Settings) -> TimeInterval {
    listeners > 0 ? max(limit, settings.signOfLife) : limit
  }
}
