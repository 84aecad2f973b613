import BalieConversation

extension EventRecord {
  /// Every kind that can be read, by its name in the table.
  static let forms: [String: any ReadableForm.Type] = Dictionary(
    uniqueKeysWithValues: allForms.map { ($0.type, $0) })

  private static let allForms: [any ReadableForm.Type] = [
    ConversationStartedForm.self, EpisodeStartedForm.self, LanguageChangedForm.self,
    PageViewedForm.self, VisitorMessagePostedForm.self, QuestionReadForm.self,
    QuestionFoundForm.self,
    BotRepliedForm.self, AnswerRatedForm.self, ContactGivenForm.self,
    HandoffInitiatedForm.self, OfferMadeForm.self, OfferEndedForm.self,
    VisitorChoseToWaitForm.self, HandoffAcceptedForm.self, HandoffFailedForm.self,
    TransferFailedForm.self, HandoffCompletedForm.self, OwnerChangedForm.self,
    OperatorMessagePostedForm.self, NoteAddedForm.self,
    VisitorDisconnectedForm.self, VisitorReconnectedForm.self,
    FollowUpLeftForm.self, FollowUpStateChangedForm.self,
    DealHandedForm.self, DealSettledForm.self,
    ConversationClosedForm.self, ConversationRatedForm.self,
    FollowUpAnsweredForm.self, AttachmentPostedForm.self, MessagesSeenForm.self,
    TranscriptRequestedForm.self, ErasureRequestedForm.self, TagsChangedForm.self,
  ]

  /// The form in which an event is written today. One switch, so that the compiler asks for the
  /// form of every new kind.
  static func form(of event: Event, in context: ChangeContext) throws -> any EventForm {
    switch event {
    case .conversationStarted(let language, let page, let team):
      ConversationStartedForm(
        siteLanguage: language.rawValue, page: page.map(PageRecord.init), team: team?.rawValue)
    case .episodeStarted(let number):
      EpisodeStartedForm(number: number)
    case .languageChanged(let language):
      LanguageChangedForm(language: language.rawValue)
    case .pageViewed(let page):
      PageViewedForm(page: PageRecord(page))
    case .visitorMessagePosted(let number, let clientID, let text, let topic):
      VisitorMessagePostedForm(
        number: number, clientID: clientID, text: text.string, chosenTopic: topic)
    case .questionRead(let number, let finding):
      QuestionFoundForm(of: number, found: try FoundRecord(finding, in: context))
    case .botReplied(let number, let epoch, let content):
      BotRepliedForm(
        number: number, epoch: epoch, content: try ContentRecord(content, apart: context.answers))
    case .answerRated(let number, let feedback):
      AnswerRatedForm(number: number, feedback: feedback.rawValue)
    case .contactGiven(let contact):
      ContactGivenForm(contact: ContactRecord(contact))
    case .handoffInitiated(let handoff):
      HandoffInitiatedForm(handoff: try HandoffRecord(handoff))
    case .offerMade(let offer):
      OfferMadeForm(offer: try OfferRecord(offer))
    case .offerEnded(let number, let outcome):
      OfferEndedForm(number: number, outcome: outcome.rawValue)
    case .visitorChoseToWait:
      VisitorChoseToWaitForm()
    case .handoffAccepted(let id):
      HandoffAcceptedForm(operator: id.rawValue)
    case .handoffFailed(let failure):
      HandoffFailedForm(failure: failure.rawValue)
    case .transferFailed(let failure):
      TransferFailedForm(failure: failure.rawValue)
    case .handoffCompleted:
      HandoffCompletedForm()
    case .ownerChanged(let owner, let epoch):
      OwnerChangedForm(owner: PartyRecord(owner), epoch: epoch)
    case .operatorMessagePosted(let number, let id, let clientID, let epoch, let text):
      OperatorMessagePostedForm(
        number: number, operator: id.rawValue, clientID: clientID, epoch: epoch, text: text.string)
    case .dealHanded(let number, let id, let clientID, let epoch, let deal):
      DealHandedForm(
        number: number, operator: id.rawValue, clientID: clientID, epoch: epoch,
        deal: try DealRecord(deal))
    case .dealSettled(let number, let state):
      DealSettledForm(number: number, state: state.rawValue)
    case .noteAdded(let number, let id, let clientID, let text):
      NoteAddedForm(
        number: number, operator: id.rawValue, clientID: clientID, text: text.string)
    case .visitorDisconnected:
      VisitorDisconnectedForm()
    case .visitorReconnected:
      VisitorReconnectedForm()
    case .followUpLeft(let followUp):
      FollowUpLeftForm(followUp: try FollowUpRecord(followUp))
    case .followUpStateChanged(let index, let state):
      FollowUpStateChangedForm(index: index, state: FollowUpStateRecord(state))
    case .conversationClosed(let outcome, let author):
      ConversationClosedForm(outcome: outcome.rawValue, by: author.map { PartyRecord($0) })
    case .conversationRated(let rating):
      ConversationRatedForm(score: rating.score, comment: rating.comment?.string)
    case .followUpAnswered(let index, let number, let id, let clientID, let text):
      FollowUpAnsweredForm(
        index: index, number: number, operator: id.rawValue, clientID: clientID, text: text.string)
    case .attachmentPosted(let number, let author, let clientID, let attachment):
      AttachmentPostedForm(
        number: number, by: PartyRecord(author), clientID: clientID,
        attachment: AttachmentRecord(attachment))
    case .messagesSeen(let number, let reader):
      MessagesSeenForm(number: number, by: reader.rawValue)
    case .transcriptRequested(let email):
      TranscriptRequestedForm(email: email)
    case .erasureRequested:
      ErasureRequestedForm()
    case .tagsChanged(let tags, let id):
      TagsChangedForm(tags: tags, operator: id.rawValue)
    }
  }
}
