import Foundation

extension Conversation {
  /// Takes in one event that has happened. Never fails: what an event says is true.
  public mutating func evolve(_ event: Event, at moment: Date) {
    version += 1
    changedAt = moment
    switch event {
    case .conversationStarted(let siteLanguage, let page, let team):
      start(siteLanguage: siteLanguage, page: page, team: team, at: moment)
    case .episodeStarted(let number): startEpisode(number, at: moment)
    case .languageChanged(let language): self.language = language
    case .pageViewed(let page): add(page, at: moment)
    case .visitorMessagePosted(let number, let clientID, let text, _):
      addVisitorMessage(number, clientID: clientID, text: text, at: moment)
    case .questionRead(let number, let finding): take(in: finding, of: number)
    case .botReplied(let number, _, let content):
      add(number, by: .bot, clientID: nil, content: content, at: moment)
    case .answerRated(let number, let feedback): rate(number, feedback, at: moment)
    case .contactGiven(let contact): noteVisitor(contact, at: moment)
    case .handoffInitiated(let handoff): initiate(handoff)
    case .offerMade(let offer): add(offer)
    case .offerEnded(let number, let outcome): end(number, outcome)
    case .visitorChoseToWait: putInLine(at: moment)
    case .handoffAccepted(let newOwner): accept(by: newOwner)
    case .handoffFailed(let failure): fail(failure)
    case .transferFailed(let failure): transfer?.state = .failed(failure)
    case .handoffCompleted: complete()
    case .ownerChanged(let newOwner, let epoch): change(to: newOwner, epoch: epoch, at: moment)
    case .operatorMessagePosted(let number, let author, let clientID, _, let text):
      addOperatorMessage(
        number, by: author, clientID: clientID, content: .text(text), at: moment)
    case .dealHanded(let number, let author, let clientID, _, let deal):
      addOperatorMessage(
        number, by: author, clientID: clientID, content: .deal(deal), at: moment)
    case .dealSettled(let number, let state): settleDeal(number, state, at: moment)
    case .noteAdded(let number, let author, let clientID, let text):
      add(number, by: .operator(author), clientID: clientID, content: .note(text), at: moment)
    case .visitorDisconnected: visitorGoneSince = moment
    case .visitorReconnected: welcomeBack(at: moment)
    case .followUpLeft(let followUp): add(followUp, at: moment)
    case .followUpStateChanged(let index, let state): change(index, to: state)
    case .conversationClosed(let outcome, let author): close(outcome, by: author, at: moment)
    case .conversationRated(let rating): self.rating = rating
    case .followUpAnswered(let index, let number, let author, let clientID, let text):
      answer(index, number, by: author, clientID: clientID, text: text, at: moment)
    case .attachmentPosted(let number, let author, let clientID, let attachment):
      add(attachment, number, by: author, clientID: clientID, at: moment)
    case .messagesSeen(let number, let reader): seen[reader] = number
    case .transcriptRequested: transcripts += 1
    case .erasureRequested: erasureRequestedAt = moment
    case .tagsChanged(let tags, _): self.tags = tags
    }
  }

  private mutating func start(
    siteLanguage: LanguageCode, page: Page?, team: TeamID?, at moment: Date
  ) {
    self.siteLanguage = siteLanguage
    self.team = team
    language = siteLanguage
    startedAt = moment
    noteVisitorActive(at: moment)
    if let page { add(page, at: moment) }
  }

  /// The bot starts afresh: what it found and failed at before is history, kept in the transcript.
  private mutating func startEpisode(_ number: Int, at moment: Date) {
    episode = number
    phase = .selfService
    findings = [:]
    failedTries = 0
    handoff = nil
    transfer = nil
    takeovers = []
    closing = nil
    rating = nil
    noteVisitorActive(at: moment)
  }

  private mutating func close(_ outcome: Outcome, by author: Message.Author?, at moment: Date) {
    phase = .closed
    transfer = nil
    visitorGoneSince = nil
    unansweredSince = nil
    closing = Closing(outcome: outcome, by: author, at: moment)
  }
}
