extension Deliberation {
  /// Sends a command to the rule that carries it out.
  mutating func carryOut(_ command: Command) throws(Refusal) {
    if case .start(let siteLanguage, let page, let team) = command {
      return try start(siteLanguage: siteLanguage, page: page, team: team)
    }
    guard conversation.version > 0 else { throw .notStartable }
    switch command {
    case .start: throw .notStartable
    case .postVisitorMessage(let clientID, let text, let topic, let finding):
      try postVisitorMessage(clientID, text, chosenTopic: topic, finding: finding)
    case .viewPage(let page): view(page)
    case .rateAnswer(let number, let feedback): try rateAnswer(number, feedback)
    case .giveContact(let contact): give(contact)
    case .answerDeal(let number, let isAccepted): try answerDeal(number, accepting: isAccepted)
    case .requestHandoff: try requestHandoff()
    case .waitForOperator: try waitForOperator()
    case .returnToSelfService: try returnToSelfService()
    case .leaveFollowUp(let text, let contact): try leaveFollowUp(text, contact)
    case .rate(let rating): try rate(rating)
    case .closeAsVisitor: try closeAsVisitor()
    case .noticeVisitorDisconnected: noticeVisitorDisconnected()
    case .noticeVisitorReconnected: noticeVisitorReconnected()
    case .acceptOffer(let number, let id): try acceptOffer(number, by: id)
    case .declineOffer(let number, let id): try declineOffer(number, by: id)
    case .take(let id): try take(by: id)
    case .takeOver(let epoch, let id): try takeOver(epoch: epoch, by: id)
    case .postOperatorMessage(let clientID, let text, let epoch, let id):
      try postOperatorMessage(clientID, text, epoch: epoch, by: id)
    case .handDeal(let deal, let clientID, let epoch, let id):
      try hand(deal, clientID, epoch: epoch, by: id)
    case .withdrawDeal(let number, let id): try withdrawDeal(number, by: id)
    case .addNote(let clientID, let text, let id): addNote(clientID, text, by: id)
    case .transfer(let target, let note, let id): try transfer(to: target, note: note, by: id)
    case .returnToBot(let id): try returnToBot(by: id)
    case .close(let outcome, let id): try close(outcome, byOperator: id)
    case .promise(let promise, let text, let id):
      try self.promise(promise, about: text, by: id)
    case .changeFollowUp(let index, let state, let id):
      try changeFollowUp(index, to: state, by: id)
    case .answerFollowUp(let index, let clientID, let text, let id):
      try answerFollowUp(index, clientID, text, by: id)
    case .postVisitorAttachment(let clientID, let attachment):
      postAttachment(clientID, attachment)
    case .postOperatorAttachment(let clientID, let attachment, let epoch, let id):
      try postAttachment(clientID, attachment, epoch: epoch, by: id)
    case .noteVisitorSaw(let number): noteSeen(upTo: number, by: .visitor)
    case .noteOperatorSaw(let number, let id): noteSeen(upTo: number, byOperator: id)
    case .requestTranscript(let address): try requestTranscript(at: address)
    case .requestErasure: requestErasure()
    case .tag(let tags, let id): tag(tags, by: id)
    case .meetDeadlines: meetDeadlines()
    case .seekOperator: seekOperator()
    case .noticeOperatorLeft(let id): noticeOperatorLeft(id)
    }
  }
}
