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
    for place in fewestWords...(words.count - fewestWords) {
      let joins = conjunctions.contains(words[place].bare) && place + fewestWords < words.count
      let parts = [Array(words[..<place]), Array(words[(joins ? place + 1 : place)...])]
      if joins || endsQuestion(after: place, words, text), parts.allSatisfy(saysSomething) {
        return parts
      }
    }
    return []
  }

  private static let conjunctions: Set<String> = ["en", "and", "und", "et", "y", "ve", "i", "و"]

  private static func saysSomething(_ part: [Word]) -> Bool {
    part.count >= fewestWords && part.contains { !$0.isFunctionWord }
  }

  /// Whether a sentence ends before a word.
  private static func endsQuestion(after place: Int, _ words: [Word], _ text: String) -> Bool {
    var rest = text[...]
    for word in words[..<place] {
      guard let found = rest.range(of: word.typed) else { return false }
      rest = rest[found.upperBound...]
    }
    guard let next = rest.range(of: words[place].typed) else { return false }
    return rest[..<next.lowerBound].contains { "?!.;\n".contains($0) }
  }
}
