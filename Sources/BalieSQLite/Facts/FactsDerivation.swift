import BalieConversation
import BalieLedger
import BalieLog
import GRDB

/// What figures need of conversations, without their words.
struct FactsDerivation: Derivation {
  let name = "facts"
  let version = 1

  func rows(of changes: [Change]) async throws -> [ProjectedRow] {
    changes.filter { !$0.events.isEmpty }.map { ProjectedRow(change: $0, row: FactRow(change: $0)) }
  }

  /// Facts of conversations that the log no longer has name nobody, and stay.
  func empty(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM episode_fact WHERE conversation IS NOT NULL")
  }
}

/// What a change adds to the facts of its conversation's episodes.
private struct FactRow: DerivedRow {
  let change: Change

  func write(to db: Database, of conversation: Int64) throws {
    let id = change.conversation
    var facts = ConversationFacts(
      conversation: id,
      last: try EpisodeRows.latest(of: conversation, named: id.rawValue, in: db))
    for event in change.events { facts.take(event, at: change.at) }
    for episode in facts.episodes { try EpisodeRows.put(episode, of: conversation, in: db) }
  }
}
