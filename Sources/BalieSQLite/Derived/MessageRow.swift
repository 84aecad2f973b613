import BalieConversation
import BalieRecords
import Foundation
import GRDB

/// The words of a message, to be searched.
struct MessageRow: DerivedRow {
  let number: MessageNumber
  let at: Date
  let words: String

  func write(to db: Database, of conversation: Int64) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO message (conversation, number, at, words) VALUES (?, ?, ?, ?)")
    try statement.execute(arguments: [
      conversation, number, StoredMoment(at).nanoseconds, ComparedText.tidied(words),
    ])
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
