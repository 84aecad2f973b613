import BalieConversation
import BalieEditing
import BalieKnowledge
import BalieLanguage
import BalieServer
import BalieVisits
import Foundation

/// The invitations of the content that is live at the moment of asking.
struct LiveInvitations: InvitationSource {
  let live: LiveContent
  /// Whose days and hours deals go by.
  let zone: TimeZone

  func invitations(in language: LanguageCode) async -> InvitationDocument {
    live.served.content.invitationDocument(in: Language(language), at: Date(), zone: zone)
  }
}
