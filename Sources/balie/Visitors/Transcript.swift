import BalieConversation
import BalieLedger
import Foundation

/// A conversation as its visitor may have it: what they said, were told and left, to be read; and
/// beneath it everything that is kept, as it is kept.
struct Transcript: Encodable {
  let conversation: String
  let startedAt: Date
  let language: String
  let contact: ToldContact?
  let messages: [Line]
  let pages: [Visit]
  let leftMessages: [LeftMessage]
  let rating: Int?
  let orders: [ToldOrder]
  /// Each thing that happened, with all that is kept of it.
  let history: [Happening]
  /// The pages before the first word, where the visitor agreed to be seen.
  let visit: ToldValue?
  /// Contacts with invitations, where the visitor agreed to be measured.
  let touches: [ToldValue]
  let goals: [ToldValue]
  /// By what the visitor is known again: `holder` of a token, `returning` browser or `customer`.
  let knownAs: String
  /// The number by which the shop knows the visitor, where it signed for them.
  let customerNumber: String?

  struct Happening: Encodable {
    let at: Date
    let what: ToldValue

    init(_ event: RecordedEvent) {
      at = event.at
      what = ToldValue(event.event)
    }
  }

  struct ToldOrder: Encodable {
    let number, value, currency: String
    let placedAt: Date

    init(_ order: OrderStatement) {
      number = order.key.number
      value = order.value.decimal
      currency = order.value.currency.code
      placedAt = order.placedAt
    }
  }

  struct ToldContact: Encodable {
    let name, email, phone: String?

    init(_ contact: Contact) {
      name = contact.name
      email = contact.email
      phone = contact.phone
    }
  }

  struct Line: Encodable {
    let at: Date
    let from, text: String
  }

  struct Visit: Encodable {
    let at: Date
    let url, title: String
  }

  struct LeftMessage: Encodable {
    let at: Date
    let text: String
    let contact: ToldContact
  }

  init(_ conversation: Conversation, _ kept: KeptBeside) {
    orders = kept.orders.map(ToldOrder.init)
    history = kept.events.map(Happening.init)
    visit = kept.visit.map { ToldValue($0) }
    touches = kept.touches.map { ToldValue($0) }
    goals = kept.goals.map { ToldValue($0) }
    knownAs = kept.standing.rawValue
    customerNumber = kept.customerNumber
    self.conversation = conversation.id.rawValue
    startedAt = conversation.startedAt
    language = conversation.language.rawValue
    contact = conversation.contact.map(ToldContact.init)
    messages = conversation.messages.map { message in
      Line(at: message.at, from: message.author.word, text: message.content.words)
    }
    pages = conversation.pages.map { Visit(at: $0.at, url: $0.page.url, title: $0.page.title) }
    leftMessages = conversation.followUps.map { left in
      LeftMessage(at: left.leftAt, text: left.text.string, contact: ToldContact(left.contact))
    }
    rating = conversation.rating?.score
  }
}

extension Deal {
  fileprivate var words: String {
    let saving =
      switch saving {
      case .share(let percent): "\(percent) %"
      case .amount(let minor, let currency): Self.amount(minor, currency)
      }
    return [
      text.string, saving, "code \(code.string)", conditions?.string,
      "until \(validUntil.formatted(.iso8601))", state.rawValue,
    ].compactMap { $0 }.joined(separator: "\n")
  }

  private static func amount(_ minor: Int64, _ currency: String) -> String {
    guard let known = try? Currency(currency) else { return "\(minor) \(currency)" }
    return "\(Money.decimal(minor, known)) \(currency)"
  }
}

extension Message.Author {
  fileprivate var word: String {
    switch self {
    case .visitor: "visitor"
    case .bot: "bot"
    case .operator(let id): "operator \(id.rawValue)"
    }
  }
}

extension Message.Content {
  fileprivate var words: String {
    switch self {
    case .text(let text), .note(let text): text.string
    case .answer(let answer): answer.markdown
    case .clarification(let text, let options):
      ([text] + options.map { "- \($0.title)" }).joined(separator: "\n")
    case .guidance(let text, let starters):
      ([text] + starters.map { "- \($0.title)" }).joined(separator: "\n")
    case .deal(let deal): deal.words
    case .remark(let text): text
    }
  }
}
