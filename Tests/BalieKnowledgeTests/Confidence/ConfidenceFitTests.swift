import BalieLanguage
import Testing

@testable import BalieKnowledge

/// The weights of the confidence are figures in the code; these tests hold them to what they were
/// fitted on. Whoever changes the scores fits anew: the failure says the new weights.
@Suite struct ConfidenceFitTests {
  @Test func `the weights for topics are those that our own questions give`() {
    let fitted = LogisticFit(
      Array(ConfidenceModel.topic.signs), QuestionSet.forTopics.flatMap(\.topics))
    expectSame(fitted.model(), ConfidenceModel.topic)
  }

  @Test func `the weights by which topics share the rest are those that our questions give`() {
    let fitted = ChoiceFit(
      Array(ConfidenceModel.choice.signs), QuestionSet.forTopics.flatMap(\.choices))
    expectSame(fitted.model(), ConfidenceModel.choice)
  }

  @Test func `the weights for intents are those that our own questions give`() {
    let fitted = LogisticFit(
      Array(ConfidenceModel.intent.signs), QuestionSet.all.flatMap(\.intents))
    expectSame(fitted.model(), ConfidenceModel.intent)
  }

  private func expectSame(_ fitted: ConfidenceModel, _ shipped: ConfidenceModel) {
    let told = fitted.signs.map { "\($0): \(fitted.weights[$0] ?? 0)" } + ["bias: \(fitted.bias)"]
    let gaps = fitted.signs.map { (fitted.weights[$0] ?? 0) - (shipped.weights[$0] ?? 0) }
    let farthest = (gaps + [fitted.bias - shipped.bias]).map(abs).max() ?? 0
    #expect(farthest < 0.05, "fitted: \(told.joined(separator: ", "))")
  }

  @Test func `a fit finds the weights that made its examples`() {
    let steepness = 2.0
    let examples = stride(from: -3.0, through: 3, by: 0.01).flatMap { value in
      let chance = ConfidenceModel(weights: [.score: steepness], bias: -1).confidence([
        .score: value
      ]).0
      return [(true, chance), (false, 1 - chance)].map { isRight, weight in
        LogisticFit.Example(signs: [.score: value], isRight: isRight, weight: 100 * weight)
      }
    }
    let model = LogisticFit([.score], examples).model()
    #expect(abs((model.weights[.score] ?? 0) - steepness) < 0.1)
    #expect(abs(model.bias + 1) < 0.1)
  }
}

extension ConfidenceModel {
  /// The signs that it looks at, in their order.
  fileprivate var signs: [Sign] { Sign.allCases.filter { weights[$0] != nil } }
}

extension QuestionSet {
  /// Every set has the same say, however many questions it has.
  private func weight(of count: Int) -> Double { 300 / Double(count) }

  /// Questions that stand alone and may be about a topic.
  private var asked: [LabelledText] {
    questions.filter {
      $0.label != Prediction.person && !Prediction.talk.contains($0.label) && $0.context == nil
    }
  }

  /// The topic with the best score for every question.
  fileprivate var topics: [LogisticFit.Example] {
    asked.compactMap { question in
      base.topics(for: question.text, site: site).first.map { topic in
        LogisticFit.Example(
          signs: topic.signs, isRight: topic.name == question.label,
          weight: weight(of: asked.count))
      }
    }
  }

  /// The ten topics with the best scores for every question.
  fileprivate var choices: [ChoiceFit.Example] {
    asked.map { question in
      let topics = base.topics(for: question.text, site: site)
      return ChoiceFit.Example(
        topics: topics.map(\.signs), right: topics.firstIndex { $0.name == question.label },
        weight: weight(of: asked.count))
    }
  }

  /// The best intent for every question: right only where a person is asked for. Small talk, abuse
  /// and nonsense are left out, since other intents may be right about them.
  fileprivate var intents: [LogisticFit.Example] {
    let asked = questions.filter { $0.kind != "far" }
    return asked.compactMap { question in
      let isPerson = question.label == Prediction.person
      return base.signsOfIntents(in: question.text, site: site)
        .filter { !isPerson || $0.name == Prediction.person }
        .max { ($0.signs[.score] ?? 0) < ($1.signs[.score] ?? 0) }
        .map { intent in
          LogisticFit.Example(
            signs: intent.signs, isRight: isPerson, weight: weight(of: asked.count))
        }
    }
  }
}

extension KnowledgeBase {
  /// What is seen of the topics with the best scores, best first.
  fileprivate func topics(
    for text: String, site: Language
  ) -> [(name: String, signs: ConfidenceModel.Signs)] {
    let (words, told) = words(of: text, expected: [site])
    let finder = finder(
      for: reader.read(question: words, in: told.language, site: site), words: words, in: text)
    return finder.signsOfTopics(atMost: CandidateFinder.mostCandidates).map { place, signs in
      (entries[place].name, signs)
    }
  }

  /// What is seen of all intents, also of those that are no candidates.
  fileprivate func signsOfIntents(
    in text: String, site: Language
  ) -> [(name: String, signs: ConfidenceModel.Signs)] {
    let (words, told) = words(of: text, expected: [site])
    let finder = finder(
      for: reader.read(question: words, in: told.language, site: site), words: words)
    let topics = entries.indices.filter { entries[$0].kind == .topic }
    let rival = topics.map(finder.scores.total).max() ?? 0
    return entries.indices.filter { entries[$0].kind == .intent }.map { place in
      (entries[place].name, finder.signs(ofIntent: place, against: rival))
    }
  }
}
