import BalieConversation
import BalieRecords
import Foundation
import GRDB

/// The words of a message, to be searched.
struct MessageRow: DerivedRow {
  let number: MessageNumber
  let at: Date
  let author: Message.Author
  let words: String

  func write(to db: Database, of conversation: Int64) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO message (conversation, number, at, author, operator, words)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    let stored = author.stored
    try statement.execute(arguments: [
      conversation, number, StoredMoment(at).nanoseconds, stored.kind, stored.operator, words,
    ])
  }
}

extension Message.Author {
  fileprivate var stored: (kind: String, operator: String?) {
    switch self {
    case .visitor: ("visitor", nil)
    case .bot: ("bot", nil)
    case .operator(let id): ("operator", id.rawValue)
    }
  }

  /// Nil where it was not noted.
  init?(stored kind: String?, operator id: String?) {
    switch kind {
    case "visitor": self = .visitor
    case "bot": self = .bot
    case "operator": self = .operator(OperatorID(rawValue: id ?? ""))
    default: return nil
    }
  }
}

extension Message.Content {
  /// Everything a search could mean.
  var words: String {
    switch self {
    case .text(let text), .note(let text): text.string
    case .answer(let answer): answer.title + "\n" + answer.markdown
    case .clarification(let text, let options), .guidance(let text, let options):
      ([text] + options.map(\.title)).joined(separator: "\n")
    case .remark(let text): text
    }
  }
}
