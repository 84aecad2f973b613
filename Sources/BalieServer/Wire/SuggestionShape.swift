import BalieConversation

/// An answer proposed to an operator.
struct SuggestionShape: Encodable, Sendable {
  let topic: String
  let title: String
  let language: String
  let confidence: Double
  let markdown: String
  let text: String
  let html: String
  let operatorNoteHtml: String?

  init(_ suggestion: Suggestion) {
    let answer = suggestion.answer
    topic = answer.topic
    title = answer.title
    language = answer.language.rawValue
    confidence = suggestion.confidence.share
    markdown = answer.markdown
    text = Markdown.plainText(answer.markdown)
    html = Markdown.html(answer.markdown)
    operatorNoteHtml = answer.operatorNote.map(Markdown.html)
  }
}

/// A ready reply.
struct CannedReplyShape: Encodable, Sendable {
  let name: String
  let text: String

  init(_ reply: CannedReply) {
    name = reply.name
    text = reply.text
  }
}
