import ArgumentParser
import BalieConversation
import BalieEditing
import BalieKnowledge
import BalieLanguage
import BalieSQLite
import Foundation

/// `balie tune`: how sure the bot must be, by a site's own questions.
struct TuneCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tune",
    abstract: "Propose how sure the bot must be, from the site's own questions.",
    discussion: """
      Goes by the _questions files, by what visitors asked and said of the answers (--data), and by \
      a question file as for eval (--questions). It changes nothing: take over the lines you agree \
      with in Intents/_settings.yml.
      """)

  @OptionGroup var content: ContentOptions
  @OptionGroup var data: DataOptions

  @Option(help: "A file of questions with their topics too, a JSON object a line.")
  var questions: String?

  @Option(help: "The share of questions that may be answered wrongly, 0 to 1.")
  var wrong = 0.03

  @Flag(help: "Print JSON.")
  var json = false

  private static let mostOfATopic = 200

  func validate() throws {
    guard (0...1).contains(wrong) else {
      throw ValidationError("--wrong is \(wrong); choose a share from 0 to 1, such as 0.03.")
    }
  }

  func run() async throws {
    let content = try self.content.source().soundContent()
    let knowledge = KnowledgeBase(content, on: .today())
    let known =
      try content.questions.map(KnownQuestion.init) + labelled(content.settings.language)
      + (await kept(content))
    let tuning = Tuning(known, in: knowledge)
    guard let proposal = tuning.proposal(wrong: wrong) else { throw failure(tuning) }
    if json { return try printJSON(ToldProposal(proposal, tuning)) }
    print(ToldProposal(proposal, tuning).text(wrong: wrong), terminator: "")
  }

  private func failure(_ tuning: Tuning) -> CommandFailure {
    tuning.count < Tuning.fewestQuestions
      ? CommandFailure(
        "There are \(tuning.count) questions to go by, and fewer than \(Tuning.fewestQuestions) "
          + "say nothing; add some to a _questions file or name the folder with --data.")
      : CommandFailure(
        "No cost keeps wrong answers at \(wrong) of these \(tuning.count) questions; "
          + "mend what `balie check` shows, or allow more with --wrong.")
  }

  private func labelled(_ site: Language) throws -> [KnownQuestion] {
    guard let questions else { return [] }
    do {
      let text = try String(contentsOfFile: questions, encoding: .utf8)
      return try JSONLines.read(LabelledText.self, from: text)
        .filter { !Prediction.talk.contains($0.label) && $0.context == nil }
        .map { KnownQuestion($0, site: site) }
    } catch let error as JSONLines.Malformed {
      throw ValidationError("\(questions): \(error)")
    } catch {
      throw ValidationError("\(questions) cannot be read: \(error.localizedDescription)")
    }
  }

  /// What visitors asked: an answer that helped or was left as it is counts as right, one that was
  /// rejected as wrong. A folder that is not there holds no questions.
  private func kept(_ content: Content) async throws -> [KnownQuestion] {
    guard data.isThere else { return [] }
    return try await data.withKeptDatabase { database in
      let ledger = SQLiteQuestionLedger(database)
      var known: [KnownQuestion] = []
      for topic in content.topics {
        known += try await ledger.questions(about: topic.name, limit: Self.mostOfATopic)
          .compactMap(KnownQuestion.init(verdictOf:))
      }
      return known
    }
  }
}

extension KnownQuestion {
  fileprivate init(_ line: LabelledText, site: Language) {
    let expectation: Expectation =
      switch line.label {
      case Prediction.outOfScope: .notAnswered
      case Prediction.person: .handoff
      default: .name(line.label)
      }
    self.init(
      text: line.text, language: line.lang.map(Language.init(rawValue:)) ?? site,
      expectation: expectation)
  }

  fileprivate init?(verdictOf question: AskedQuestion) {
    guard question.decision == .answer, let topic = question.topic, !question.isRephrased else {
      return nil
    }
    self.init(
      text: question.text, language: Language(question.language),
      expectation: question.isRejected ? .notName(topic) : .name(topic))
  }
}

/// A proposal as the command tells it.
private struct ToldProposal: Encodable {
  let questions: Int
  let answerAt, clarifyAt, wrongAnswer: Double
  let now, proposed: Shares
  let changes: [ToldChange]
  let curve: [Point]

  struct Shares: Encodable {
    let right, wrong, offered: Double

    init(_ outcome: Tuning.Outcome) {
      right = outcome.right
      wrong = outcome.wrong
      offered = outcome.offered
    }
  }

  struct ToldChange: Encodable {
    let text, now, then: String
  }

  struct Point: Encodable {
    let from, right, wrong: Double
  }

  init(_ proposal: Tuning.Proposal, _ tuning: Tuning) {
    questions = tuning.count
    answerAt = proposal.answerAt
    clarifyAt = proposal.clarifyAt
    wrongAnswer = proposal.wrongAnswer
    now = Shares(proposal.now)
    proposed = Shares(proposal.proposed)
    changes = proposal.changes.map { ToldChange(text: $0.text, now: $0.now, then: $0.then) }
    curve = tuning.curve.map {
      Point(from: $0.from, right: $0.outcome.right, wrong: $0.outcome.wrong)
    }
  }

  private static let mostChanges = 20

  func text(wrong: Double) -> String {
    let limit = String(format: "%.1f", wrong * 100)
    var lines = ["\(questions) questions, at most \(limit) % of them to be answered wrongly", ""]
    lines += ["                right   wrong  offered", "now           \(row(now))"]
    lines += ["proposed      \(row(proposed))", "", "# in Intents/_settings.yml, either"]
    lines += ["costs:", "  wrong-answer: \(decimal(wrongAnswer, 1))", "# or"]
    lines += ["answer-at: \(decimal(answerAt, 2))", "clarify-at: \(decimal(clarifyAt, 2))", ""]
    lines += ["answered from   right   wrong"]
    lines += curve.map {
      "  \(decimal($0.from, 2))        \(percent($0.right))  \(percent($0.wrong))"
    }
    lines += ["", "\(changes.count) questions would be treated otherwise"]
    lines += changes.prefix(Self.mostChanges).map { "  \($0.text): \($0.now) -> \($0.then)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ shares: Shares) -> String {
    "\(percent(shares.right))  \(percent(shares.wrong))   \(percent(shares.offered))"
  }

  private func percent(_ share: Double) -> String { String(format: "%6.1f", share * 100) }
  private func decimal(_ value: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", value)
  }
}
