import BalieKnowledge
import BalieLanguage

/// Makes knowledge of any size out of syllables that sound Dutch, the same in every run.
struct Town {
  private let words: [String]
  private let seed: UInt64

  init(seed: UInt64) {
    self.seed = seed
    var random = Dice(seed: seed)
    let starts = ["be", "ver", "aan", "op", "st", "kl", "br", "w", "p", "t", "sch", "m", "r", "gr"]
    let cores = [
      "aal", "eer", "oor", "uur", "ijk", "oek", "ing", "ast", "ent", "eld", "iet", "ouw",
    ]
    let ends = ["", "en", "ing", "er", "baar", "dienst", "kaart", "recht", "plan"]
    words = (0..<6_000).map { _ in
      random.pick(starts) + random.pick(cores) + random.pick(cores) + random.pick(ends)
    }
  }

  /// Topics with a title, four phrasings, five keywords and an answer of forty words each.
  func topics(_ count: Int) -> Content {
    var random = Dice(seed: seed &+ 1)
    return Content(
      topics: (0..<count).map { number in
        let subject = (0..<3).map { _ in random.pick(words) }
        let edition = Edition(
          title: Located("Hoe " + sentence(subject, 4, &random)),
          phrasings: (0..<4).map { _ in Located(sentence(subject, 6, &random)) },
          keywords: (subject + [random.pick(words), random.pick(words)]).map { Located($0) },
          answer: Located(sentence(subject, 40, &random)))
        return Topic(
          name: "topic-\(number)", file: "topic-\(number).md", category: [], facts: TopicFacts(),
          editions: [Language(rawValue: "nl"): edition])
      })
  }

  /// Labels with so many phrasings each.
  func labels(_ count: Int, phrasings: Int) -> Content {
    var random = Dice(seed: seed &+ 2)
    let phrases = (0..<count).flatMap { label in
      let subject = (0..<12).map { _ in random.pick(words) }
      return (0..<phrasings).map { _ in
        LabelledText(
          text: sentence([random.pick(subject), random.pick(subject)], 7, &random),
          label: "label-\(label)")
      }
    }
    return Content(phrases: phrases, language: Language(rawValue: "nl"))
  }

  /// Questions of three to fourteen words, one in four with a typo.
  func questions(_ count: Int) -> [String] {
    var random = Dice(seed: seed &+ 3)
    return (0..<count).map { number in
      var question = sentence([random.pick(words)], 3 + random.roll(12), &random)
      if number % 4 == 0, let place = question.indices.randomElement(using: &random) {
        question.remove(at: place)
      }
      return question
    }
  }

  private func sentence(_ subject: [String], _ length: Int, _ random: inout Dice) -> String {
    let small = [
      "de", "het", "een", "ik", "wil", "kan", "van", "mijn", "voor", "is", "niet", "met",
    ]
    var sentence = subject
    while sentence.count < length {
      sentence.append(random.roll(3) == 0 ? random.pick(words) : random.pick(small))
    }
    return sentence.shuffled(using: &random).joined(separator: " ")
  }
}

/// Chance that is the same in every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 31)
  }

  mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &self) }

  mutating func pick(_ list: [String]) -> String { list[roll(list.count)] }
}
