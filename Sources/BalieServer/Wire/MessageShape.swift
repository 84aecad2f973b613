import BalieConversation
import Foundation

/// A line of the transcript on the wire.
///
/// What only operators may see (`author.id`, `operatorNoteHtml`, `finding`) is filled in by
/// ``MessageShape/forDesk(_:finding:people:)`` alone.
struct MessageShape: Encodable, Equatable, Sendable {
  let number: Int
  let episode: Int
  var author: AuthorShape
  let clientId: String?
  let at: Date
  let kind: Kind
  let text: String
  var html: String?
  var topic: String?
  var title: String?
  var language: String?
  var otherLanguage: Bool?
  var options: [OptionShape]?
  let feedback: String?
  var deal: DealShape?
  var operatorNoteHtml: String?
  var finding: FindingShape?
  var attachment: AttachmentShape?

  enum Kind: String, Encodable, Sendable {
    case text, answer, clarification, remark, note, deal
  }
}

/// A topic that can be tapped.
struct OptionShape: Encodable, Equatable, Sendable {
  let topic: String
  let title: String

  init(_ option: Message.Option) {
    topic = option.topic
    title = option.title
  }
}

/// Who says something, on the wire.
struct AuthorShape: Encodable, Equatable, Sendable {
  let kind: Kind
  var name: String?
  var id: String?

  enum Kind: String, Encodable, Sendable {
    case visitor, bot, `operator`
  }
}
