import Foundation

extension Conversation {
  mutating func noteVisitorActive(at moment: Date) {
    visitorActiveAt = moment
    quietSince = moment
  }

  mutating func add(
    _ number: MessageNumber, by author: Message.Author, clientID: String?,
    content: Message.Content, attachment: Attachment? = nil, at moment: Date
  ) {
    messages.append(
      Message(
        number: number, episode: episode, author: author, clientID: clientID, at: moment,
        content: content, attachment: attachment))
  }

  /// Who writes is there, whatever became of their stream.
  mutating func addVisitorMessage(
    _ number: MessageNumber, clientID: String, text: MessageText, at moment: Date
  ) {
    add(number, by: .visitor, clientID: clientID, content: .text(text), at: moment)
    noteVisitorSpoke(at: moment)
  }

  private mutating func noteVisitorSpoke(at moment: Date) {
    noteVisitorActive(at: moment)
    visitorGoneSince = nil
    if phase == .live { unansweredSince = unansweredSince ?? moment }
  }

  mutating func addOperatorMessage(
    _ number: MessageNumber, by author: OperatorID, clientID: String,
    content: Message.Content, at moment: Date
  ) {
    add(number, by: .operator(author), clientID: clientID, content: content, at: moment)
    noteOperatorSpoke(at: moment)
  }

  private mutating func noteOperatorSpoke(at moment: Date) {
    operatorActiveAt = moment
    quietSince = moment
    unansweredSince = nil
  }

  mutating func add(
    _ attachment: Attachment, _ number: MessageNumber, by author: Message.Author, clientID: String,
    at moment: Date
  ) {
    add(
      number, by: author, clientID: clientID, content: .text(attachment.words),
      attachment: attachment, at: moment)
    if author == .visitor { noteVisitorSpoke(at: moment) } else { noteOperatorSpoke(at: moment) }
  }

  /// Who answers later is nobody's owner: the clocks of a talk that may be going on are not theirs.
  mutating func answer(
    _ index: Int, _ number: MessageNumber, by author: OperatorID, clientID: String,
    text: MessageText, at moment: Date
  ) {
    add(number, by: .operator(author), clientID: clientID, content: .text(text), at: moment)
    change(index, to: .done(author))
  }

  mutating func take(in finding: Finding, of number: MessageNumber) {
    if isFailedTry(finding) { failedTries += 1 }
    findings[number] = finding
  }

  mutating func rate(_ number: MessageNumber, _ feedback: Message.Feedback, at moment: Date) {
    guard let index = messages.lastIndex(where: { $0.number == number }) else { return }
    if isFailedTry(rating: number, feedback) { failedTries += 1 }
    messages[index].feedback = feedback
    noteVisitorActive(at: moment)
  }

  mutating func noteVisitor(_ contact: Contact, at moment: Date) {
    self.contact = contact.isEmpty ? nil : contact
    noteVisitorActive(at: moment)
  }

  mutating func add(_ page: Page, at moment: Date) {
    pages.append(PageView(page: page, at: moment))
    pages.removeFirst(max(0, pages.count - Self.maximumPages))
    noteVisitorActive(at: moment)
  }

  mutating func add(_ followUp: FollowUp, at moment: Date) {
    followUps.append(followUp)
    noteVisitor(followUp.contact.filled(from: contact), at: moment)
  }

  mutating func change(_ index: Int, to state: FollowUp.State) {
    guard followUps.indices.contains(index) else { return }
    followUps[index].state = state
  }

  /// The operator may have kept silent only because nobody was there: the wait starts anew.
  mutating func welcomeBack(at moment: Date) {
    visitorGoneSince = nil
    if unansweredSince != nil { unansweredSince = moment }
  }
}
