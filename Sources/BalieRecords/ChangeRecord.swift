import BalieConversation

/// The events of one decision as the log keeps them: a list of pairs, each the name of a kind and an
/// object of its own.
///
/// What one event repeats of another stands there once: a finding's answers refer to what the bot
/// said. The answers that it said stand apart, since the same ones are said again and again: the
/// events refer to them by their place in the list.
package struct ChangeRecord: Equatable, Sendable {
  /// The list of pairs.
  package let events: String
  /// The answers that were said, for ``SaidAnswers/init(text:)``; nil where none was.
  package let answers: String?

  /// The stored form of events that were decided together.
  ///
  /// - Throws: ``UnreadableRecord/inexpressible(_:)`` for what has no stored form.
  package init(_ decided: [Event]) throws {
    let context = ChangeContext(decided)
    events = try JSONText.list { json in
      for event in decided {
        let form = try EventRecord.form(of: event, in: context)
        try json.list { try Self.write(form, to: &$0) }
      }
    }
    answers = context.answers.isEmpty ? nil : try SaidAnswers(context.answers).text
  }

  private static func write(_ form: some EventForm, to json: inout JSONText) throws {
    json.element(type(of: form).type)
    try json.element(form)
  }

  /// The events again.
  ///
  /// - Parameter answers: What stood apart; empty for a change in which no answer was said, and for
  ///   those of older logs, which hold their answers themselves.
  /// - Throws: ``UnreadableRecord`` for a kind that this program does not know, or a text that does
  ///   not fit.
  package static func events(of text: String, answers: SaidAnswers = .none) throws -> [Event] {
    let pairs = try pairs(of: text)
    var context = ChangeContext(answers: answers.answers)
    for (type, payload) in pairs {
      if let said = try SaidRecord(type: type, payload: payload, in: context) {
        context.said.append(said)
      }
    }
    return try pairs.map { try EventRecord.event($0.type, $0.payload, in: context) }
  }

  private static func pairs(of text: String) throws -> [(type: String, payload: JSONValue)] {
    do {
      guard case .array(let values) = try JSONReader.value(of: text), !values.isEmpty else {
        throw JSONFault.otherKind(wanted: "list of events")
      }
      return try values.map { value in
        guard case .array(let pair) = value, pair.count == 2, case .string(let type) = pair[0]
        else { throw JSONFault.otherKind(wanted: "pair of a kind and its event") }
        return (type, pair[1])
      }
    } catch let fault as JSONFault {
      throw UnreadableRecord.damagedEvent(type: "change", reason: fault.description)
    }
  }
}

/// What the events of one change refer to.
struct ChangeContext: Sendable {
  /// An event by itself: it holds everything, and refers to nothing.
  static let none = ChangeContext(answers: [])

  /// The answers that were said, without what was shown beneath them, each once.
  let answers: [Answer]
  /// The messages by which the bot said something.
  var said: [SaidRecord] = []

  /// Titles of topics, as they were said: of answers, and of what can be chosen.
  var titles: [String: String] {
    var titles: [String: String] = [:]
    for (topic, title) in said.flatMap(\.titles) where titles[topic] == nil {
      titles[topic] = title
    }
    return titles
  }

  init(answers: [Answer]) {
    self.answers = answers
  }

  init(_ events: [Event]) {
    said = events.compactMap(SaidRecord.init)
    var answers: [Answer] = []
    for answer in said.compactMap(\.content.answerAlone) where !answers.contains(answer) {
      answers.append(answer)
    }
    self.answers = answers
  }
}

/// What the bot said in a change, for a finding that refers to it.
struct SaidRecord: Sendable {
  let number: Int
  let content: Message.Content

  /// Nothing for an event by which the bot says nothing.
  init?(_ event: Event) {
    guard case .botReplied(let number, _, let content) = event else { return nil }
    self.number = number
    self.content = content
  }

  /// Topics that it names, with their titles.
  fileprivate var titles: [(topic: String, title: String)] {
    switch content {
    case .answer(let answer):
      [(answer.topic, answer.title)] + answer.alternatives.map { ($0.topic, $0.title) }
    case .clarification(_, let options), .guidance(_, let options):
      options.map { ($0.topic, $0.title) }
    case .text, .remark, .note, .deal: []
    }
  }

  init?(type: String, payload: JSONValue, in context: ChangeContext) throws {
    guard type == BotRepliedForm.type else { return nil }
    self.init(try EventRecord.event(type, payload, in: context))
  }
}
