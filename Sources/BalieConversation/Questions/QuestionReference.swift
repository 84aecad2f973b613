/// Which question.
public struct QuestionReference: Hashable, Sendable {
  /// Where it was asked.
  public let conversation: ConversationID
  /// Which message it was.
  public let number: MessageNumber

  /// Names a question.
  public init(conversation: ConversationID, number: MessageNumber) {
    self.conversation = conversation
    self.number = number
  }
}

extension AskedQuestion {
  /// Which question it is.
  public var reference: QuestionReference {
    QuestionReference(conversation: conversation, number: number)
  }
}
