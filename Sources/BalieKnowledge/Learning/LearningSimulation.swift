import BalieLanguage

/// Measures what the loop from unanswered questions to better files is worth.
///
/// Half of a question set is asked by visitors. What the knowledge falls short on is grouped as it
/// is for editors. A scripted editor makes of every group what the questions' labels say is right,
/// with the same file changes that an editor at the desk would accept. The other half, which
/// nobody has seen, tells what that was worth.
public struct LearningSimulation: Sendable {
  private let content: ContentSnapshot
  private let questions: [LabelledText]
  private let today: CalendarDay
  private let site: Language

  /// Takes the files to start from and questions with the names of their topics.
  public init(
    _ content: ContentSnapshot, questions: [LabelledText], today: CalendarDay, site: Language
  ) {
    self.content = content
    self.questions = questions
    self.today = today
    self.site = site
  }

  /// Plays one half; which one depends on the seed alone.
  public func run(seed: UInt64) -> LearningRound {
    var order = SeededShuffle(seed: seed)
    let shuffled = questions.shuffled(using: &order)
    let played = Array(shuffled[..<(shuffled.count / 2)])
    let unplayed = Array(shuffled[(shuffled.count / 2)...])
    let start = content.reading().content
    let shortfalls = shortfalls(of: played, in: start)
    let groups = groups(of: shortfalls, in: start)
    var editor = ScriptedEditor(content)
    for group in groups { editor.settle(group) }
    return LearningRound(
      seed: seed, played: played.count, shortfalls: shortfalls.count, groups: groups,
      phrasings: editor.phrasings, outOfScope: editor.outOfScope, left: editor.left,
      sharing: NewWords(to: start, from: played, site: site).share(of: unplayed),
      before: evaluate(unplayed, on: start),
      after: evaluate(unplayed, on: editor.content.reading().content))
  }

  /// Questions that no visitor was helped with: asked again, offered a choice, or answered wrongly.
  private func shortfalls(of played: [LabelledText], in content: Content) -> [LabelledText] {
    let helped: Set = [Reading.Decision.answer.rawValue, Reading.Decision.handoff.rawValue]
    return zip(played, evaluate(played, on: content)).compactMap { question, prediction in
      prediction.isRight && helped.contains(prediction.decision) ? nil : question
    }
  }

  private func groups(of shortfalls: [LabelledText], in content: Content) -> [[LabelledText]] {
    let asked = shortfalls.map { question in
      GroupedQuestion(text: question.text, language: language(of: question))
    }
    return QuestionGrouping(KnowledgeBase(content, on: today)).groups(of: asked).map { group in
      group.members.map { shortfalls[$0] }
    }
  }

  private func language(of question: LabelledText) -> Language {
    question.lang.map(Language.init(rawValue:)) ?? site
  }

  private func evaluate(_ questions: [LabelledText], on content: Content) -> [Prediction] {
    Evaluation.run(questions, on: content, today: today, site: site).predictions
  }
}

/// Accepts what is right, as far as files can tell.
private struct ScriptedEditor {
  private(set) var content: ContentSnapshot
  private(set) var phrasings = 0
  private(set) var outOfScope = 0
  private(set) var left = 0

  init(_ content: ContentSnapshot) { self.content = content }

  /// A group with questions of several labels is settled label by label, as an editor would who
  /// ticks what belongs together.
  mutating func settle(_ group: [LabelledText]) {
    let parts = Dictionary(grouping: group) { [$0.label, $0.lang ?? ""] }
    for (_, part) in parts.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      settle(part.map(\.text), as: part[0])
    }
  }

  private mutating func settle(_ texts: [String], as example: LabelledText) {
    let language = example.lang.map(Language.init(rawValue:)) ?? Language(rawValue: "nl")
    let isOutOfScope = example.label == Prediction.outOfScope
    let edit: KnowledgeEdit =
      isOutOfScope
      ? .outOfScope(texts, language: language)
      : .addPhrasings(texts, to: example.label, language: language, tests: texts)
    // A request for a person and a topic that is not there are no matter of phrasings.
    guard let edits = try? content.edits(for: edit) else {
      left += texts.count
      return
    }
    content = content.applying(edits)
    if isOutOfScope { outOfScope += texts.count } else { phrasings += texts.count }
  }
}
