import BalieLanguage

@testable import BalieKnowledge

/// Content files made in a test.
enum ContentFiles {
  static let settings = ContentFile(
    path: "Intents/_settings.yml", folder: .intents,
    text: """
      language: nl
      texts:
        nl:
          greeting: Hallo!
          clarify: Wat bedoelt u?
          rephrase: Kunt u het anders zeggen?
          not-helpful: Dat spijt me.
      """)

  /// A sound topic, so that another file can refer to it.
  static let passport = topic(
    "paspoort",
    """
    # nl: Paspoort
    - nieuw paspoort

    keywords: paspoort

    Maak een afspraak.
    """)

  static func topic(_ name: String, _ text: String) -> ContentFile {
    ContentFile(path: "Knowledge/\(name).md", folder: .knowledge, text: text)
  }

  static func intent(_ name: String, _ text: String) -> ContentFile {
    ContentFile(path: "Intents/\(name).md", folder: .intents, text: text)
  }

  /// Reads files without asking for settings.
  static func read(_ files: ContentFile..., teams: Set<String>? = nil) -> ContentReading {
    ContentReading(of: files, teams: teams, settings: false)
  }
}

extension Language {
  static let nl = Language(rawValue: "nl")
  static let en = Language(rawValue: "en")
}
