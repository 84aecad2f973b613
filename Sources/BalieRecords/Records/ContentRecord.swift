import BalieConversation

/// What a message of the bot holds. Which of the fields are there depends on `kind`.
struct ContentRecord: JSONObjectReadable, JSONWritable, Equatable, Sendable {
  let kind: String
  var text: String?
  var answer: AnswerRecord?
  var options: [OptionRecord]?
  /// The place of an answer that stands apart; what was shown beneath it is in ``options``.
  var apart: Int?

  /// - Parameter answers: Those that are kept apart.
  init(_ content: Message.Content, apart answers: [Answer] = []) throws {
    switch content {
    // No bot hands deals: an operator's is an event of its own.
    case .deal: throw UnreadableRecord.inexpressible("a deal is handed by an operator")
    case .text(let text):
      self.init(kind: "text", text: text.string)
    case .answer(let answer):
      self.init(answer, apart: answers.firstIndex(of: answer.alone))
    case .clarification(let text, let options):
      self.init(kind: "clarification", text: text, options: options.map(OptionRecord.init))
    case .remark(let text):
      self.init(kind: "remark", text: text)
    case .guidance(let text, let starters):
      self.init(kind: "remark", text: text, options: starters.map(OptionRecord.init))
    case .note(let text):
      self.init(kind: "note", text: text.string)
    }
  }

  private init(_ answer: Answer, apart place: Int?) {
    let beneath = answer.alternatives.map(OptionRecord.init)
    if let place {
      self.init(kind: "answer", options: beneath.isEmpty ? nil : beneath, apart: place)
    } else {
      self.init(kind: "answer", answer: AnswerRecord(answer))
    }
  }

  /// Puts the answer in the place of the reference to it.
  mutating func resolve(_ answers: [Answer]) throws {
    guard let place = apart else { return }
    guard answers.indices.contains(place) else {
      throw UnreadableRecord.damagedEvent(
        type: BotRepliedForm.type, reason: "it refers to an answer that is not there")
    }
    answer = AnswerRecord(answers[place], beneath: options)
    (apart, options) = (nil, nil)
  }

  private init(
    kind: String, text: String? = nil, answer: AnswerRecord? = nil,
    options: [OptionRecord]? = nil, apart: Int? = nil
  ) {
    self.apart = apart
    self.kind = kind
    self.text = text
    self.answer = answer
    self.options = options
  }

  var content: Message.Content {
    get throws {
      switch (kind, text, answer, options) {
      case ("text", let text?, nil, nil): .text(MessageText(stored: text))
      case ("answer", nil, let answer?, nil): .answer(answer.answer)
      case ("clarification", let text?, nil, let options?):
        .clarification(text: text, options: options.map(\.option))
      case ("remark", let text?, nil, nil): .remark(text)
      case ("remark", let text?, nil, let options?):
        .guidance(text: text, starters: options.map(\.option))
      case ("note", let text?, nil, nil): .note(MessageText(stored: text))
      default: throw UnreadableRecord.unknownWord(kind, field: "kind of content")
      }
    }
  }

  func write(to json: inout JSONText) throws {
    try json.field("answer", answer)
    if let apart { json.field("apart", apart) }
    json.field("kind", kind)
    try json.field("options", options)
    json.field("text", text)
  }
}

extension ContentRecord {
  init(_ json: JSONObject) throws {
    kind = try json.value("kind")
    text = try json.optional("text")
    answer = try json.optional("answer")
    options = try json.optional("options")
    apart = try json.optional("apart")
  }
}

/// A topic that a visitor can choose.
struct OptionRecord: JSONObjectReadable, JSONWritable, Equatable, Sendable {
  let topic: String
  let title: String

  init(_ option: Message.Option) {
    topic = option.topic
    title = option.title
  }

  var option: Message.Option { Message.Option(topic: topic, title: title) }

  func write(to json: inout JSONText) {
    json.field("title", title)
    json.field("topic", topic)
  }
}

extension OptionRecord {
  init(_ json: JSONObject) throws {
    topic = try json.value("topic")
    title = try json.value("title")
  }
}

/// An answer as it was said: the knowledge changes, what was said does not.
struct AnswerRecord: JSONObjectReadable, JSONWritable, Equatable, Sendable {
  let topic: String
  let title: String
  let language: String
  let isOtherLanguage: Bool
  let markdown: String
  let operatorNote: String?
  let alternatives: [OptionRecord]?

  init(_ answer: Answer) {
    self.init(answer, markdown: answer.markdown)
  }

  /// The answer with what was shown beneath it.
  init(_ answer: Answer, beneath options: [OptionRecord]?) {
    var answer = answer
    answer.alternatives = (options ?? []).map(\.option)
    self.init(answer)
  }

  /// The answer with other words in the place of its own.
  init(_ answer: Answer, markdown: String) {
    topic = answer.topic
    title = answer.title
    language = answer.language.rawValue
    isOtherLanguage = answer.isOtherLanguage
    self.markdown = markdown
    operatorNote = answer.operatorNote
    alternatives =
      answer.alternatives.isEmpty ? nil : answer.alternatives.map(OptionRecord.init)
  }

  var answer: Answer {
    Answer(
      topic: topic, title: title, language: LanguageCode(rawValue: language),
      isOtherLanguage: isOtherLanguage, markdown: markdown, operatorNote: operatorNote,
      alternatives: (alternatives ?? []).map(\.option))
  }

  func write(to json: inout JSONText) throws {
    try json.field("alternatives", alternatives)
    json.field("isOtherLanguage", isOtherLanguage)
    json.field("language", language)
    json.field("markdown", markdown)
    json.field("operatorNote", operatorNote)
    json.field("title", title)
    json.field("topic", topic)
  }
}

extension AnswerRecord {
  init(_ json: JSONObject) throws {
    topic = try json.value("topic")
    title = try json.value("title")
    language = try json.value("language")
    isOtherLanguage = try json.value("isOtherLanguage")
    markdown = try json.value("markdown")
    operatorNote = try json.optional("operatorNote")
    alternatives = try json.optional("alternatives")
  }
}
