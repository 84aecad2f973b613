import BalieConversation
import BalieLog

/// Why something that was asked of the desk did not happen. Nothing has changed then.
public enum DeskError: Error, Equatable, Sendable {
  /// There is no such conversation, or no longer.
  case noConversation
  /// The rules of conversations do not allow it now.
  case refused(Refusal)
  /// The log cannot be written to. The text is for the administrator.
  case cannotStore(EventLogError)
  /// Balie is about to stop; it can be asked again in a moment.
  case closing

  /// The desk's own word for what a decision or the log threw; nil for a mistake of the program.
  init?(_ error: any Error) {
    switch error {
    case let error as DeskError: self = error
    case let refusal as Refusal: self = .refused(refusal)
    case let error as EventLogError: self = .cannotStore(error)
    default: return nil
    }
  }
}
