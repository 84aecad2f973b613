import BalieConversation

/// The answers that the bot said in one change, as they are kept apart from it: the same text
/// wherever the same is said, so that it need be kept once.
package struct SaidAnswers: Equatable, Sendable {
  /// No answer was said.
  package static let none = SaidAnswers([])

  let answers: [Answer]

  init(_ answers: [Answer]) {
    self.answers = answers
  }

  /// Reads what was kept.
  ///
  /// - Throws: ``UnreadableRecord`` where it holds no answers.
  package init(text: String) throws {
    do {
      answers = try [AnswerRecord](json: JSONReader.value(of: text)).map(\.answer)
    } catch let fault as JSONFault {
      throw UnreadableRecord.damagedEvent(type: "said", reason: fault.description)
    }
  }

  var text: String {
    get throws {
      try JSONText.list { json in
        for answer in answers { try json.element(AnswerRecord(answer)) }
      }
    }
  }
}

extension Answer {
  /// The answer without what was shown beneath it, which is the message's.
  var alone: Answer {
    var answer = self
    answer.alternatives = []
    return answer
  }
}

extension Message.Content {
  /// The answer that it is, alone.
  var answerAlone: Answer? {
    if case .answer(let answer) = self { answer.alone } else { nil }
  }
}
