import BalieLanguage

/// A topic to be written: what is known of it so far.
public struct NewTopic: Sendable {
  /// Its heading, in the site's language.
  public var title: String
  /// Its language.
  public var language: Language
  /// Questions that should lead to it.
  public var phrasings: [String]
  /// Its answer; empty where somebody still has to write it.
  public var answer: String
  /// The team that takes conversations about it.
  public var team: String?

  /// Puts a topic together.
  public init(
    title: String, language: Language, phrasings: [String] = [], answer: String = "",
    team: String? = nil
  ) {
    self.title = title
    self.language = language
    self.phrasings = phrasings
    self.answer = answer
    self.team = team
  }

  /// The name that follows from the title: `Paspoort aanvragen?` gives `paspoort-aanvragen`.
  public var name: String { ContentFile.name(from: title) }

  /// The new file, a draft, so that it can be saved before it is finished.
  ///
  /// - Parameters:
  ///   - folder: The category's folder, e.g. `Knowledge/burgerzaken`.
  ///   - languages: All languages of the site; each gets a heading to fill in.
  public func file(in folder: String, languages: [Language]) -> ContentFile {
    var facts = TopicFacts()
    facts.status = .draft
    facts.team = team
    let own = [(language, edition)]
    let others = languages.filter { $0 != language }.map { ($0, Self.empty) }
    let text = ContentWriter.text(frontMatter: facts.entries, editions: own + others)
    return ContentFile(path: "\(folder)/\(name).md", folder: .knowledge, text: text)
  }

  private var edition: Edition {
    Edition(
      title: Located(SafeText.line(title)), phrasings: phrasings.map { Located(SafeText.line($0)) },
      answer: Located(SafeText.answer(answer)))
  }

  private static let empty = Edition(title: Located("…"), answer: Located(""))
}
