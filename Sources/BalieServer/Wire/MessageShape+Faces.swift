import BalieConversation
import BalieDesk

extension MessageShape {
  /// The message as its visitor sees it; nil for a note, which no visitor ever sees.
  static func forVisitor(_ message: Message, people: People) -> MessageShape? {
    guard message.isForVisitor else { return nil }
    return MessageShape(message, author: .forVisitor(message.author, people: people))
  }

  /// The message as operators see it, with what the bot found for it.
  static func forDesk(_ message: Message, finding: Finding?, people: People) -> MessageShape {
    var shape = MessageShape(message, author: .forDesk(message.author, people: people))
    if case .answer(let answer) = message.content {
      shape.operatorNoteHtml = answer.operatorNote.map(Markdown.html)
    }
    shape.finding = finding.map(FindingShape.init)
    return shape
  }

  private init(_ message: Message, author: AuthorShape) {
    self.init(
      number: message.number, episode: message.episode, author: author,
      clientId: message.clientID, at: message.at, kind: Kind(message.content),
      text: Self.plainText(message.content), feedback: message.feedback?.rawValue)
    fill(from: message.content)
    attachment = message.attachment.map(AttachmentShape.init)
  }

  private static func plainText(_ content: Message.Content) -> String {
    switch content {
    case .text(let text), .note(let text): text.string
    case .deal(let deal): deal.text.string
    case .answer(let answer): Markdown.plainText(answer.markdown)
    case .clarification(let text, _): Markdown.plainText(text)
    case .remark(let markdown), .guidance(let markdown, _): Markdown.plainText(markdown)
    }
  }

  private mutating func fill(from content: Message.Content) {
    switch content {
    case .text, .note: break
    case .deal(let deal): self.deal = DealShape(deal)
    case .remark(let markdown): html = Markdown.html(markdown)
    case .guidance(let markdown, let starters):
      html = Markdown.html(markdown)
      options = starters.map(OptionShape.init)
    case .clarification(let text, let options):
      html = Markdown.html(text)
      self.options = options.map(OptionShape.init)
    case .answer(let answer): fill(from: answer)
    }
  }

  private mutating func fill(from answer: Answer) {
    html = Markdown.html(answer.markdown)
    topic = answer.topic
    title = answer.title
    language = answer.language.rawValue
    otherLanguage = answer.isOtherLanguage
    if !answer.alternatives.isEmpty { options = answer.alternatives.map(OptionShape.init) }
  }
}

extension MessageShape.Kind {
  fileprivate init(_ content: Message.Content) {
    self =
      switch content {
      case .text: .text
      case .answer: .answer
      case .clarification: .clarification
      case .remark, .guidance: .remark
      case .deal: .deal
      case .note: .note
      }
  }
}

extension AuthorShape {
  /// An operator by the name on screens only: sign-in names are for colleagues.
  static func forVisitor(_ author: Message.Author, people: People) -> AuthorShape {
    switch author {
    case .visitor: AuthorShape(kind: .visitor)
    case .bot: AuthorShape(kind: .bot)
    case .operator(let id): AuthorShape(kind: .operator, name: people.name(of: id))
    }
  }

  static func forDesk(_ author: Message.Author, people: People) -> AuthorShape {
    var shape = forVisitor(author, people: people)
    if case .operator(let id) = author { shape.id = id.rawValue }
    return shape
  }
}
