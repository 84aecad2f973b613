import ArgumentParser
import BalieEditing
import BalieKnowledge
import BalieLanguage
import Foundation

/// `balie eval`: measures the engine on questions whose answers are known.
struct EvalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval", abstract: "Measure how well questions are answered.",
    discussion: """
      A question file has a JSON object a line with text, label and, if you like, lang and kind. \
      The label is a topic's or intent's name, oos for what must not be answered, human for a \
      request for a person, or for what asks nothing: assent, dissent, thanks, greeting, goodbye, \
      smalltalk, nothing, displeasure. context lists what the visitor said before. With --train \
      the engine learns from such a file instead of content.
      """)

  @OptionGroup var folders: ContentOptions

  @Option(help: "Learn from the labelled phrases of this file instead.")
  var train: String?

  @Option(help: "The questions.")
  var test: String

  @Option(help: "The language that questions are expected in.")
  var language: Language?

  @Option(help: "Write what came out to this file, a line a question.")
  var predictions: String?

  @Option(help: "Compare with an older predictions file.")
  var against: String?

  @Flag(
    help: "Play half of the questions, let a scripted editor learn from them, measure the other.")
  var learn = false

  @Option(help: "With --learn: how many different halves to play.")
  var seeds = 5

  func validate() throws {
    if learn, train != nil { throw ValidationError("--learn needs content files, not --train.") }
    guard (1...1_000).contains(seeds) else {
      throw ValidationError("--seeds is \(seeds); choose 1 to 1000.")
    }
  }

  func run() async throws {
    let content = try content()
    let questions = try lines(LabelledText.self, of: test)
    let site = language ?? content.settings.language
    if learn { return reportLearning(from: questions, site: site) }
    let evaluation = Evaluation.run(questions, on: content, today: .today(), site: site)
    print(EvaluationReport(evaluation), terminator: "")
    try write(evaluation.predictions)
    try compare(evaluation.predictions)
  }

  private func reportLearning(from questions: [LabelledText], site: Language) {
    let simulation = LearningSimulation(
      folders.source().snapshot(), questions: questions, today: .today(), site: site)
    let rounds = (1...UInt64(seeds)).map { simulation.run(seed: $0) }
    print(LearningReport(rounds), terminator: "")
  }

  private func content() throws -> Content {
    guard let train else {
      return try folders.source().soundContent()
    }
    let phrases = try lines(LabelledText.self, of: train)
    let expected = language ?? Language(rawValue: "nl")
    return Content(phrases: phrases, language: expected)
  }

  private func write(_ found: [Prediction]) throws {
    guard let predictions else { return }
    try JSONLines.write(found).write(toFile: predictions, atomically: true, encoding: .utf8)
  }

  private func compare(_ found: [Prediction]) throws {
    guard let against else { return }
    let older = try lines(Prediction.self, of: against)
    print("\n" + Comparison(found, against: older).description, terminator: "")
  }

  private func lines<Line: Decodable>(_ type: Line.Type, of file: String) throws -> [Line] {
    do {
      return try JSONLines.read(type, from: String(contentsOfFile: file, encoding: .utf8))
    } catch let error as JSONLines.Malformed {
      throw ValidationError("\(file): \(error)")
    } catch {
      throw ValidationError("\(file) cannot be read: \(error.localizedDescription)")
    }
  }
}
