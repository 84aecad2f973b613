import BalieConversation
import BalieVisits

extension Announcement {
  /// What there is to tell of visits: of the first two to the desks, of the others to the visitor.
  public enum VisitNews: Sendable {
    /// A path came along with a conversation.
    case brought(ConversationID)
    /// The path to a conversation was withdrawn.
    case erased(ConversationID)
    /// An operator says something first.
    case invited(HandInvitation)
    /// An operator's invitation of this name is taken back.
    case withdrawn(String)
  }
}
