import BalieConversation

extension QuestionReference {
  /// The question after which a gap is named; nil for what is no gap's name.
  public init?(gapID: String) {
    guard let hyphen = gapID.lastIndex(of: "-"), hyphen > gapID.startIndex,
      let number = MessageNumber(gapID[gapID.index(after: hyphen)...])
    else { return nil }
    self.init(conversation: ConversationID(rawValue: String(gapID[..<hyphen])), number: number)
  }

  /// The name of a gap of which this is the oldest question.
  public var gapID: String { "\(conversation.rawValue)-\(number)" }
}
