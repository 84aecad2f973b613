import BalieConversation

/// Has the knowledge read what a visitor says.
struct QuestionReader: Sendable {
  let finder: any AnswerFinder

  /// What the knowledge finds for a message; where an option was tapped, that topic itself.
  func read(_ words: VisitorWords, in conversation: Conversation) async -> Finding {
    if words.topic == Message.Option.noneOfThese {
      return .dismissed(in: conversation.spokenLanguage)
    }
    if let chosenTopic = words.topic {
      let answer = await finder.answer(topic: chosenTopic, language: conversation.spokenLanguage)
      if let answer { return chosen(answer, in: conversation) }
    }
    return await finder.find(
      Question(
        text: words.text.string, conversationLanguage: conversation.spokenLanguage,
        siteLanguage: conversation.siteLanguage, earlier: conversation.earlierQuestion,
        options: conversation.openOptions))
  }

  /// The visitor said which topic is meant: nothing is surer than that.
  private func chosen(_ answer: Answer, in conversation: Conversation) -> Finding {
    Finding(choosing: answer, language: conversation.spokenLanguage)
  }
}
