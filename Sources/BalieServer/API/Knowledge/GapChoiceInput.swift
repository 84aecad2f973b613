import BalieConversation
import BalieEditing

/// What an editor wants to do about a gap, with the digest of the preview where it is to be done.
///
/// Each choice has fields of its own; another's is refused, since it would be lost without a word.
struct GapChoiceInput: WireInput {
  let choice: GapChoice
  let digest: String?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case choice, digest, topic, language, phrasings, name, category, title, answer
  }

  private enum Kind: String, Decodable {
    case addPhrasings, newTopic, outOfScope, dismiss

    var fields: Set<CodingKeys> {
      switch self {
      case .addPhrasings: [.topic, .language, .phrasings]
      case .newTopic: [.name, .category, .language, .title, .phrasings, .answer]
      case .outOfScope: [.language]
      case .dismiss: []
      }
    }
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let kind = try fields.decode(Kind.self, forKey: .choice)
    let allowed = kind.fields.union([.choice, .digest])
    if let other = CodingKeys.allCases.first(where: { fields.contains($0) && !allowed.contains($0) }
    ) {
      throw Problem.unknownField(
        other.rawValue, known: CodingKeys.allCases.filter(allowed.contains).map(\.rawValue))
    }
    digest = try fields.decodeIfPresent(String.self, forKey: .digest)
    choice = try Self.choice(kind, fields)
  }

  private static func choice(
    _ kind: Kind, _ fields: KeyedDecodingContainer<CodingKeys>
  ) throws -> GapChoice {
    switch kind {
    case .addPhrasings:
      .addPhrasings(
        try somePhrasings(fields), to: try fields.decode(String.self, forKey: .topic),
        language: try language(fields))
    case .newTopic: try newTopic(fields)
    case .outOfScope: .outOfScope(language: try language(fields))
    case .dismiss: .dismiss
    }
  }

  private static func newTopic(
    _ fields: KeyedDecodingContainer<CodingKeys>
  ) throws -> GapChoice {
    .newTopic(
      name: try ContentInput.checked(name: try fields.decode(String.self, forKey: .name)),
      category: try ContentInput.checked(
        category: try fields.decode(String.self, forKey: .category)),
      language: try language(fields),
      title: try ContentInput.checked(
        line: try fields.decode(String.self, forKey: .title), field: "title"),
      phrasings: try phrasings(fields),
      answer: try ContentInput.checked(answer: try fields.decode(String.self, forKey: .answer)))
  }

  private static func language(
    _ fields: KeyedDecodingContainer<CodingKeys>
  ) throws -> LanguageCode {
    try .checked(try fields.decode(String.self, forKey: .language), field: "language")
  }

  /// Without any there would be nothing to add but a test.
  private static func somePhrasings(
    _ fields: KeyedDecodingContainer<CodingKeys>
  ) throws -> [String] {
    let phrasings = try phrasings(fields)
    guard !phrasings.isEmpty else { throw Problem.invalid("phrasings", "must hold at least one.") }
    return phrasings
  }

  private static func phrasings(
    _ fields: KeyedDecodingContainer<CodingKeys>
  ) throws -> [String] {
    try ContentInput.checked(phrasings: try fields.decode([String].self, forKey: .phrasings))
  }
}
