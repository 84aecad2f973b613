import BalieConversation

extension Event {
  /// The event's name on the wire.
  var name: String {
    switch self {
    case .conversationStarted: "conversationStarted"
    case .episodeStarted: "episodeStarted"
    case .languageChanged: "languageChanged"
    case .pageViewed: "pageViewed"
    case .visitorMessagePosted: "visitorMessagePosted"
    case .questionRead: "questionRead"
    case .botReplied: "botReplied"
    case .answerRated: "answerRated"
    case .contactGiven: "contactGiven"
    case .handoffInitiated: "handoffInitiated"
    case .offerMade: "offerMade"
    case .offerEnded: "offerEnded"
    case .visitorChoseToWait: "visitorChoseToWait"
    case .handoffAccepted: "handoffAccepted"
    case .handoffFailed: "handoffFailed"
    case .transferFailed: "transferFailed"
    case .handoffCompleted: "handoffCompleted"
    case .ownerChanged: "ownerChanged"
    case .operatorMessagePosted: "operatorMessagePosted"
    case .dealHanded: "dealHanded"
    case .dealSettled: "dealSettled"
    case .noteAdded: "noteAdded"
    case .visitorDisconnected: "visitorDisconnected"
    case .visitorReconnected: "visitorReconnected"
    case .followUpLeft: "followUpLeft"
    case .followUpStateChanged: "followUpStateChanged"
    case .conversationClosed: "conversationClosed"
    case .conversationRated: "conversationRated"
    case .followUpAnswered: "followUpAnswered"
    case .attachmentPosted: "attachmentPosted"
    case .messagesSeen: "messagesSeen"
    case .transcriptRequested: "transcriptRequested"
    case .erasureRequested: "erasureRequested"
    case .tagsChanged: "tagsChanged"
    }
  }

  /// The message that the event adds or changes.
  var messageNumber: MessageNumber? {
    switch self {
    case .visitorMessagePosted(let number, _, _, _), .questionRead(let number, _),
      .botReplied(let number, _, _), .answerRated(let number, _),
      .operatorMessagePosted(let number, _, _, _, _), .noteAdded(let number, _, _, _),
      .dealHanded(let number, _, _, _, _), .dealSettled(let number, _),
      .followUpAnswered(_, let number, _, _, _), .attachmentPosted(let number, _, _, _):
      number
    default: nil
    }
  }
}
