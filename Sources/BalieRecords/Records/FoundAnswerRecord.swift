import BalieConversation

/// An answer of a finding: where it was said in the same change, the number of that message stands
/// for its words.
struct FoundAnswerRecord: JSONWritable, Equatable, Sendable {
  /// The message by which it was said.
  let said: Int?
  /// The answer; nothing where the message holds all of it. Its words are empty where ``said`` has
  /// them.
  private var record: AnswerRecord?
  /// Whether ``record`` has its words.
  private var isWhole: Bool

  init(_ answer: Answer, said messages: [SaidRecord]) {
    if let message = messages.first(where: { $0.content.answerAlone == answer }) {
      (said, record, isWhole) = (message.number, nil, false)
    } else if let message = messages.first(where: { $0.content == .remark(answer.markdown) }) {
      (said, record, isWhole) = (message.number, AnswerRecord(answer, markdown: ""), false)
    } else {
      (said, record, isWhole) = (nil, AnswerRecord(answer), true)
    }
  }

  /// Puts what was said in the place of the reference to it.
  mutating func resolve(_ messages: [SaidRecord]) {
    switch (messages.first(where: { $0.number == said })?.content, record) {
    case (.answer(let answer), nil): record = AnswerRecord(answer.alone)
    case (.remark(let text), let titled?): record = AnswerRecord(titled.answer, markdown: text)
    default: return
    }
    isWhole = true
  }

  var answer: Answer {
    get throws {
      guard isWhole, let record else {
        throw UnreadableRecord.damagedEvent(
          type: "questionFound", reason: "it refers to a message that is not there")
      }
      return record.answer
    }
  }

  func write(to json: inout JSONText) throws {
    try json.field("answer", record)
    if let said { json.field("said", said) }
  }
}

extension FoundAnswerRecord: JSONObjectReadable {
  init(_ json: JSONObject) throws {
    said = try json.optional("said")
    record = try json.optional("answer")
    isWhole = said == nil
  }
}
