import BalieLedger
import BalieRecords
import Foundation
import GRDB

extension EpisodeRows {
  /// The latest episode of a conversation.
  static func latest(of conversation: Int64, named name: String, in db: Database) throws
    -> EpisodeFacts?
  {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT * FROM episode_fact WHERE conversation = ? ORDER BY episode DESC LIMIT 1"),
      arguments: [conversation])
    return try row.map { try read($0, named: name, in: db) }
  }

  /// Puts an episode in the place of what was there of it.
  static func put(_ facts: EpisodeFacts, of conversation: Int64, in db: Database) throws {
    let key = try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          INSERT INTO episode_fact (conversation, episode, started_at, last_at, closed_at, outcome,
            language, team, page, sought_at, missed_at, first_word_at, left_message, has_contact,
            rating)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (conversation, episode) DO UPDATE SET last_at = excluded.last_at,
            closed_at = excluded.closed_at, outcome = excluded.outcome,
            language = excluded.language, team = excluded.team, sought_at = excluded.sought_at,
            missed_at = excluded.missed_at, first_word_at = excluded.first_word_at,
            left_message = excluded.left_message, has_contact = excluded.has_contact,
            rating = excluded.rating
          RETURNING key
          """),
      arguments: [
        conversation, facts.episode, moment(facts.startedAt), moment(facts.lastAt),
        facts.closedAt.map(moment), facts.outcome?.rawValue, facts.language.rawValue,
        facts.team?.rawValue, facts.page, facts.soughtAt.map(moment), facts.missedAt.map(moment),
        facts.firstWordAt.map(moment), facts.hasLeftMessage, facts.hasContact, facts.rating,
      ])
    guard let key else { return }
    for question in facts.questions { try put(question, of: key, in: db) }
    for (place, stint) in facts.stints.enumerated() {
      try put(stint, at: place, of: key, in: db)
    }
  }

  private static func put(
    _ question: EpisodeFacts.Question, of key: Int64, in db: Database
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO question_fact (episode, number, at, decision, topic, answer, is_helpful)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (episode, number) DO UPDATE SET topic = excluded.topic,
          answer = excluded.answer, is_helpful = excluded.is_helpful
        """
    ).execute(arguments: [
      key, question.number, moment(question.at), question.decision.rawValue, question.topic,
      question.answer, question.isHelpful,
    ])
  }

  private static func put(
    _ stint: EpisodeFacts.Stint, at place: Int, of key: Int64, in db: Database
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO stint_fact (episode, place, operator, from_at, until_at, spoke_at)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (episode, place) DO UPDATE
        SET until_at = excluded.until_at, spoke_at = excluded.spoke_at
        """
    ).execute(arguments: [
      key, place, stint.operator.rawValue, moment(stint.from), stint.until.map(moment),
      stint.spokeAt.map(moment),
    ])
  }

  private static func moment(_ date: Date) -> Int64 { StoredMoment(date).nanoseconds }
}
