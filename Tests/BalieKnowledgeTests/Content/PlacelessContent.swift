import BalieLanguage

@testable import BalieKnowledge

extension Edition {
  /// The same words, wherever they stand.
  var placeless: Edition {
    Edition(
      title: Located(title.value), phrasings: phrasings.map { Located($0.value) },
      keywords: keywords.map { Located($0.value) }, answer: Located(answer.value),
      operatorNote: operatorNote)
  }
}

extension Topic {
  /// The same topic, wherever its parts stand.
  var placeless: Topic {
    var topic = self
    topic.editions = editions.mapValues(\.placeless)
    return topic
  }
}

extension Intent {
  /// The same intent, wherever its parts stand.
  var placeless: Intent {
    var intent = self
    intent.editions = editions.mapValues(\.placeless)
    return intent
  }
}
