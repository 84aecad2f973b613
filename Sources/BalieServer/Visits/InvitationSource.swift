import BalieConversation
import BalieVisits

/// Where the invitations come from that the widget loads.
public protocol InvitationSource: Sendable {
  /// Those that speak a language today, as they are live at this moment.
  func invitations(in language: LanguageCode) async -> InvitationDocument
}
