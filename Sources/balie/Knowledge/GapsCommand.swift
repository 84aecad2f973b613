import ArgumentParser
import BalieConversation
import BalieEditing
import BalieSQLite
import Foundation

/// `balie gaps`: what the knowledge does not answer.
struct GapsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Show the questions that the knowledge did not answer well, the costliest first.",
    discussion: "Alike questions stand together. What is done about them is done at the desk.")

  @OptionGroup var data: DataOptions
  @OptionGroup var content: ContentOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let gaps = try await data.withKeptDatabase { database in
      let source = content.source()
      return try await FileKnowledgeEditing(
        ledger: SQLiteQuestionLedger(database), live: LiveContent(source), source: source
      ).gaps()
    }
    if json { return try printJSON(gaps.map(ToldGap.init)) }
    if gaps.isEmpty { return print("There are no gaps.") }
    printTable(
      ["COST", "PEOPLE", "ASKED", "NEAREST TOPIC", "QUESTION"],
      gaps.map { gap in
        [
          String(format: "%.1f", gap.cost), "\(gap.people)", "\(gap.questions.count)",
          gap.nearestTopic ?? "-", gap.title,
        ]
      })
  }
}

/// A gap as the command tells it to a program.
private struct ToldGap: Encodable {
  let id, title: String
  let people: Int
  let cost: Double
  let nearestTopic: String?
  let questions: [ToldQuestion]

  struct ToldQuestion: Encodable {
    let conversation, language, text, decision: String
    let number: Int
    let at: Date
    let topic, shortfall, operatorAnswer: String?
    let confidence: Double

    init(_ question: AskedQuestion) {
      conversation = question.conversation.rawValue
      language = question.language.rawValue
      text = question.text
      decision = question.decision.rawValue
      number = question.number
      at = question.at
      topic = question.topic
      shortfall = question.shortfall?.rawValue
      operatorAnswer = question.operatorAnswer
      confidence = question.confidence
    }
  }

  init(_ gap: Gap) {
    id = gap.id
    title = gap.title
    people = gap.people
    cost = gap.cost
    nearestTopic = gap.nearestTopic
    questions = gap.questions.map(ToldQuestion.init)
  }
}
