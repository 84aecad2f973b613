import BalieConversation
import Foundation

/// Whether an operator is at the desk: what they say, as long as a listener shows that they can see
/// what happens.
struct OperatorPresence: Sendable {
  /// What they last said.
  var wanted: Presence
  /// Listeners of their desks.
  var listeners = 0
  /// Since when there is none.
  var unseenSince: Date?
  /// Offers they let go in a row without a word.
  var offersLetGo = 0

  /// So many in a row, and nobody is thought to sit there.
  static let mostOffersLetGo = 2

  /// Where they are. Without a sign of life they get nothing new after `unreachable` seconds, and
  /// keep what they talk in until `gone`.
  func presence(at moment: Date, unreachable: TimeInterval, gone: TimeInterval) -> Presence {
    guard listeners == 0, let unseenSince else { return wanted }
    let silence = moment.timeIntervalSince(unseenSince)
    if silence >= gone { return .offline }
    return silence >= unreachable && wanted == .online ? .away : wanted
  }
}
