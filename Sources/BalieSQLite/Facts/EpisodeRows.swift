import BalieConversation
import BalieLedger
import BalieRecords
import Foundation
import GRDB

/// Episodes in their three tables.
enum EpisodeRows {
  /// Episodes that began in a stretch of time, with later ones of the same conversations.
  static func all(from: Int64, to: Int64, in db: Database) throws -> [EpisodeFacts] {
    let chosen = """
      episode_fact.key IN (
        SELECT key FROM episode_fact WHERE started_at >= :from AND started_at < :to
        UNION SELECT key FROM episode_fact WHERE conversation IN (
          SELECT conversation FROM episode_fact WHERE started_at >= :from AND started_at < :to))
      """
    let arguments: StatementArguments = ["from": from, "to": to]
    let questions = try Row.fetchAll(
      db,
      sql: """
        SELECT question_fact.* FROM question_fact
        JOIN episode_fact ON episode_fact.key = question_fact.episode
        WHERE \(chosen) ORDER BY question_fact.episode, number
        """, arguments: arguments)
    let stints = try Row.fetchAll(
      db,
      sql: """
        SELECT stint_fact.* FROM stint_fact
        JOIN episode_fact ON episode_fact.key = stint_fact.episode
        WHERE \(chosen) ORDER BY stint_fact.episode, place
        """, arguments: arguments)
    let asked = Dictionary(grouping: questions) { $0["episode"] as Int64 }
    let held = Dictionary(grouping: stints) { $0["episode"] as Int64 }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT episode_fact.*, name FROM episode_fact
        LEFT JOIN conversation ON conversation.key = episode_fact.conversation
        WHERE \(chosen)
        """, arguments: arguments
    ).map { row in
      let key: Int64 = row["key"]
      // Of a conversation that is gone nothing is left to name it by.
      return facts(row, named: row["name"] ?? "\(key)", asked[key] ?? [], held[key] ?? [])
    }
  }

  /// One episode.
  static func read(_ row: Row, named name: String, in db: Database) throws -> EpisodeFacts {
    let key: Int64 = row["key"]
    let questions = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM question_fact WHERE episode = ? ORDER BY number"),
      arguments: [key])
    let stints = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM stint_fact WHERE episode = ? ORDER BY place"),
      arguments: [key])
    return facts(row, named: name, questions, stints)
  }

  private static func facts(
    _ row: Row, named name: String, _ questions: [Row], _ stints: [Row]
  ) -> EpisodeFacts {
    var facts = EpisodeFacts(
      conversation: ConversationID(rawValue: name), episode: row["episode"],
      startedAt: LedgerRows.date(row["started_at"]),
      language: LanguageCode(rawValue: row["language"]),
      team: (row["team"] as String?).map(TeamID.init(rawValue:)), page: row["page"])
    facts.lastAt = LedgerRows.date(row["last_at"])
    facts.closedAt = LedgerRows.maybeDate(row["closed_at"])
    facts.outcome = (row["outcome"] as String?).flatMap(Conversation.Outcome.init(rawValue:))
    facts.soughtAt = LedgerRows.maybeDate(row["sought_at"])
    facts.missedAt = LedgerRows.maybeDate(row["missed_at"])
    facts.firstWordAt = LedgerRows.maybeDate(row["first_word_at"])
    facts.hasLeftMessage = row["left_message"]
    facts.hasContact = row["has_contact"]
    facts.rating = row["rating"]
    facts.questions = questions.map(question)
    facts.stints = stints.map(stint)
    return facts
  }

  private static func question(_ row: Row) -> EpisodeFacts.Question {
    EpisodeFacts.Question(
      number: row["number"], at: LedgerRows.date(row["at"]),
      decision: Finding.Decision(rawValue: row["decision"]) ?? .rephrase, topic: row["topic"],
      answer: row["answer"], isHelpful: row["is_helpful"])
  }

  private static func stint(_ row: Row) -> EpisodeFacts.Stint {
    EpisodeFacts.Stint(
      operator: OperatorID(rawValue: row["operator"]), from: LedgerRows.date(row["from_at"]),
      until: LedgerRows.maybeDate(row["until_at"]),
      spokeAt: LedgerRows.maybeDate(row["spoke_at"]))
  }
}
