import BalieLanguage
import Foundation

/// The question before a message, by which it is read where it cannot stand alone.
public struct EarlierQuestion: Equatable, Sendable {
  /// Its words.
  public var text: String
  /// The topic it was answered with, or that was chosen for it.
  public var topic: String?

  /// Takes a question and what it came to.
  public init(text: String, topic: String? = nil) {
    self.text = text
    self.topic = topic
  }
}

/// Tells whether a message goes on about what was asked before (`en naar België?`), and weighs both
/// ways to read it.
struct FollowOn {
  /// A message that is as sure as this by itself needs no help.
  private static let sure = 0.9
  /// Longer messages say what they are about, whatever they point at.
  private static let mostWords = 14
  /// So few words say nothing without those before them.
  private static let (fewWords, fewContentWords) = (4, 2)
  /// How much the message alone counts, and how much together with the question before it. Fitted
  /// on follow-on questions of a shop and a town hall.
  private static let (aloneWeight, joinedWeight) = (0.5, 1.1)
  /// What is not seen at all may still be right.
  private static let least = 0.01
  /// A topic that was answered or chosen is still at hand.
  private static let atHand = 0.3

  /// Whether it cannot stand alone.
  ///
  /// - Parameter isStrange: whether nobody knows a word: what is no language at all goes on about
  ///   nothing, however short it is.
  static func needsEarlier(
    _ words: [Word], in language: Language, _ candidates: [Candidate],
    isStrange: (Word) -> Bool
  ) -> Bool {
    guard let first = words.first, words.count <= mostWords else { return false }
    if let best = candidates.first {
      if best.kind == .topic && best.confidence >= sure { return false }
      if best.kind == .intent && best.confidence >= 0.5 { return false }
    }
    let marks = markers[language.rawValue] ?? markers["nl"]
    let content = words.filter { !$0.isFunctionWord }
    // `wat?` and `en?` hang on what was said, and ask nothing of it.
    if content.isEmpty && words.count <= fewContentWords {
      return words.contains { marks?.questions.contains($0.bare) == true }
    }
    if marks?.beginnings.contains(first.bare) == true { return true }
    if words.contains(where: { marks?.pointers.contains($0.bare) == true }) { return true }
    guard words.count <= fewWords, content.count <= fewContentWords else { return false }
    return content.isEmpty || !content.allSatisfy(isStrange)
  }

  /// The chances of both readings together: their weighted product, that nothing is right taking
  /// part like a topic.
  static func combine(
    _ alone: [Candidate], _ joined: [Candidate], at topic: String?
  ) -> [Candidate] {
    let own = Dictionary(alone.map { ($0.name, $0) }, uniquingKeysWith: { one, _ in one })
    let nothing = weighed(rest(alone), rest(joined))
    let topics = joined.filter { $0.kind == .topic }
    let odds = topics.map { candidate in
      let chance = candidate.confidence
      return weighed(
        own[candidate.name]?.confidence ?? 0, candidate.name == topic ? max(chance, atHand) : chance
      )
    }
    let whole = nothing + odds.reduce(0, +)
    let read = zip(topics, odds).map { candidate, odds in
      var candidate = candidate
      candidate.confidence = odds / whole
      return candidate
    }
    return (read + alone.filter { $0.kind == .intent }).enumerated().sorted {
      ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset)
    }.map(\.element)
  }

  private static func weighed(_ alone: Double, _ joined: Double) -> Double {
    pow(max(alone, least), aloneWeight) * pow(max(joined, least), joinedWeight)
  }

  private static func rest(_ candidates: [Candidate]) -> Double {
    1 - candidates.reduce(0) { $0 + ($1.kind == .topic ? $1.confidence : 0) }
  }
}

extension FollowOn {
  /// Words by which a message hangs on what was said before.
  private struct Markers {
    let beginnings: Set<String>
    let pointers: Set<String>
    /// What can be asked of a subject in one word.
    let questions: Set<String>

    init(_ beginnings: String, _ pointers: String, _ questions: String) {
      self.beginnings = Markers.set(beginnings)
      self.pointers = Markers.set(pointers)
      self.questions = Markers.set(questions)
    }

    private static func set(_ words: String) -> Set<String> {
      Set(words.split(separator: " ").map(String.init))
    }
  }

  private static let markers: [String: Markers] = [
    "nl": Markers(
      "en maar of ook dan dus want alleen zelfs behalve",
      "dat die dit deze dan hij ie hem m daar daarvan daarvoor daarbij daarmee daarna ervan ervoor "
        + "erbij ermee zoiets hetzelfde dezelfde het ze",
      "waar wanneer waarom hoeveel hoelang waarmee waarheen"),
    "en": Markers(
      "and but or also then so only even",
      "it that this those these them they there then one he she same",
      "where when why"),
    "de": Markers(
      "und aber oder auch dann nur sogar",
      "das es er ihn dafür dafur davon damit dazu dabei danach dort dann denn diese dieser",
      "wo wann warum wieviel wohin"),
    "fr": Markers(
      "et mais ou aussi alors meme seulement", "ca cela ceci celui celle ceux la il elle alors",
      "quand pourquoi combien"),
    "es": Markers(
      "y pero o tambien entonces solo", "eso esto ese esa lo la alli ahi ello entonces",
      "donde cuando cuanto cuantos"),
    "tr": Markers(
      "ve peki ama ya ayrica sadece", "bu su o onu bunu bunun onun orada oraya",
      "nerede nereye neden kac"),
    "pl": Markers(
      "a i ale lub tez czyli tylko", "to tego tym tam on ona ono ich wtedy",
      "gdzie kiedy dlaczego ile"),
    "uk": Markers(
      "а і й але або також тільки", "це цього цим там він вона воно їх тоді",
      "де куди коли чому скільки"),
    "ar": Markers(
      "و طيب بس لكن او ايضا", "هذا هذه ذلك هو هي هناك فيها عليها", "اين متى كم لماذا وين"),
  ]
}
