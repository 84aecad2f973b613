import BalieConversation

/// How a question is read, with the answers it gets.
struct ReadingShape: Encodable, Sendable {
  let finding: FindingShape
  let answers: [FoundAnswerShape]

  init(_ finding: Finding) {
    self.finding = FindingShape(finding)
    answers = finding.answers.map(FoundAnswerShape.init)
  }
}

/// An answer as the widget shows it.
struct FoundAnswerShape: Encodable, Sendable {
  let topic: String
  let title: String
  let language: String
  let html: String
  let otherLanguage: Bool

  init(_ answer: Answer) {
    topic = answer.topic
    title = answer.title
    language = answer.language.rawValue
    html = Markdown.html(answer.markdown)
    otherLanguage = answer.isOtherLanguage
  }
}
