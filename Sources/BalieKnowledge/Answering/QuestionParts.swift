import BalieLanguage
import Foundation

/// Takes a message with two questions apart.
enum QuestionParts {
  /// A question that says something has at least so many words.
  private static let fewestWords = 3
  /// A story is no list of questions.
  private static let mostWords = 30

  /// The words of each part; empty where the message is one question.
  static func split(_ words: [Word], in text: String, language: Language) -> [[Word]] {
    guard words.count >= 2 * fewestWords, words.count <= mostWords else { return [] }
    let ends = sentenceEnds(before: words, in: text)
    for place in fewestWords...(words.count - fewestWords) {
      let joins = conjunctions.contains(words[place].bare) && place + fewestWords < words.count
      let parts = [Array(words[..<place]), Array(words[(joins ? place + 1 : place)...])]
      if joins || ends.contains(place), parts.allSatisfy(saysSomething) {
        return parts
      }
    }
    return []
  }

  private static let conjunctions: Set<String> = ["en", "and", "und", "et", "y", "ve", "i", "و"]

  private static func saysSomething(_ part: [Word]) -> Bool {
    part.count >= fewestWords && part.contains { !$0.isFunctionWord }
  }

  /// The places of the words before which a sentence ends.
  private static func sentenceEnds(before words: [Word], in text: String) -> Set<Int> {
    // Most messages are one sentence, and looking for words costs more than for marks.
    guard text.utf8.contains(where: { marks.utf8.contains($0) }) else { return [] }
    var ends: Set<Int> = []
    var rest = text[...]
    for (place, word) in words.enumerated() {
      guard let found = rest.range(of: word.typed) else { break }
      if rest[..<found.lowerBound].contains(where: marks.contains) { ends.insert(place) }
      rest = rest[found.upperBound...]
    }
    return ends
  }

  private static let marks = "?!.;\n"
}
