import BalieConversation
import BalieKnowledge
import BalieLanguage

/// Something that reads a text, with the longest text that it is ever given.
struct Subject {
  let name: String
  let longest: Int
  let read: (String) -> Void
}

extension Subject {
  private static let message = 1 << 16
  private static let file = 1 << 20

  /// Every parser that visitors' or editors' words come to.
  static func all(_ base: KnowledgeBase) -> [Subject] {
    let nl = Language(rawValue: "nl")
    let analyzer = Analyzer()
    return [
      Subject(name: "masking", longest: message) { _ = PersonalData.masked($0) },
      Subject(name: "words", longest: message) { _ = analyzer.words(of: $0, in: nl) },
      Subject(name: "language", longest: message) {
        _ = LanguageIdentifier.identify(analyzer.words(of: $0, in: nl), expected: [nl])
      },
      Subject(name: "question", longest: message) {
        _ = base.read($0, conversation: nil, site: nl)
      },
      Subject(name: "plain text", longest: file) { _ = Markdown($0).plainText },
      Subject(name: "links", longest: file) { _ = Markdown($0).links },
      Subject(name: "anchors", longest: file) { _ = Markdown($0).anchors },
    ] + contentFiles + exchange(nl)
  }

  private static var contentFiles: [Subject] {
    let files: [(name: String, path: String, folder: ContentFile.Folder, head: String)] = [
      ("topic", "Knowledge/a.md", .knowledge, "# nl: a\n"),
      ("topic's head", "Knowledge/a.md", .knowledge, "---\n"),
      ("synonyms", "Knowledge/_synonyms.md", .knowledge, "# nl\n"),
      ("replies", "Knowledge/_replies.md", .knowledge, "# nl\n"),
      ("questions", "Knowledge/_questions.nl.txt", .knowledge, ""),
      ("intent", "Intents/a.md", .intents, "# nl: a\n"),
      ("settings", "Intents/_settings.yml", .intents, ""),
    ]
    return files.map { file in
      Subject(name: file.name, longest: 1 << 17) { text in
        let text = file.head + text
        _ = ContentReading(of: [ContentFile(path: file.path, folder: file.folder, text: text)])
      }
    }
  }

  private static func exchange(_ language: Language) -> [Subject] {
    ExchangeFormat.allCases.map { format in
      Subject(name: "import of \(format.rawValue)", longest: 1 << 17) { text in
        _ = try? format.importing(Array(text.utf8), language: language)
      }
    }
  }
}
