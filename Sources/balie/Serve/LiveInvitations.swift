import BalieConversation
import BalieEditing
import BalieKnowledge
import BalieLanguage
import BalieServer
import BalieVisits

/// The invitations of the content that is live at the moment of asking.
struct LiveInvitations: InvitationSource {
  let live: LiveContent

  func invitations(in language: LanguageCode) async -> InvitationDocument {
    let served = live.served
    return served.content.invitationDocument(in: Language(language), on: served.day)
  }
}
