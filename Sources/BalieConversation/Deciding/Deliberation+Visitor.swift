extension Deliberation {
  mutating func start(
    siteLanguage: LanguageCode, page: Page?, team: TeamID?
  ) throws(Refusal) {
    guard conversation.version == 0 else { throw .notStartable }
    record(.conversationStarted(siteLanguage: siteLanguage, page: page, team: team))
  }

  /// Stores what the visitor says, in a new episode where the last one is over. Only the bot
  /// replies by itself: while operators are sought or one is there it keeps silent.
  mutating func postVisitorMessage(
    _ clientID: String, _ text: MessageText, chosenTopic: String?, finding: Finding?
  ) throws(Refusal) {
    guard !isRepeat(clientID, by: .visitor) else { return }
    reopenIfClosed()
    let number = nextMessageNumber
    record(
      .visitorMessagePosted(
        number: number, clientID: clientID, text: text, chosenTopic: chosenTopic))
    guard conversation.owner == .bot else { return }
    guard let finding else { throw .findingNeeded }
    read(number, finding)
  }

  mutating func reopenIfClosed() {
    guard conversation.phase == .closed else { return }
    record(.episodeStarted(number: conversation.episode + 1))
    passOwnership(to: .bot)
  }

  /// Pages are kept for the operator's sake; after closing nobody needs them, so nobody is told.
  mutating func view(_ page: Page) {
    guard conversation.phase != .closed, conversation.pages.last?.page != page else { return }
    record(.pageViewed(page))
  }

  mutating func give(_ contact: Contact) {
    guard contact != conversation.contact ?? Contact() else { return }
    record(.contactGiven(contact))
  }

  mutating func rate(_ rating: Conversation.Rating) throws(Refusal) {
    guard (1...5).contains(rating.score) else { throw .ratingOutOfRange }
    guard conversation.isRateable else { throw .notRateable }
    guard rating != conversation.rating else { return }
    record(.conversationRated(rating))
  }

  /// A line that is down matters only to somebody who waits or talks; the bot has no hurry.
  mutating func noticeVisitorDisconnected() {
    guard conversation.phase == .offering || conversation.phase == .live,
      conversation.visitorGoneSince == nil
    else { return }
    record(.visitorDisconnected)
  }

  mutating func noticeVisitorReconnected() {
    guard conversation.visitorGoneSince != nil else { return }
    record(.visitorReconnected)
  }
}
