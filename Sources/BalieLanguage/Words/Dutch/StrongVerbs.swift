/// Dutch verbs whose past and participle change their vowel, which no suffix rule can follow.
enum StrongVerbs {
  /// The infinitive of a past or a participle, e.g. `schrijven` for `geschreven`; nil for others.
  static func infinitive(of form: String) -> String? { infinitives.base(of: form) }

  private static let infinitives = FormTable(builtIn: "Words/Dutch/Lists/strong-verbs.txt")
}
